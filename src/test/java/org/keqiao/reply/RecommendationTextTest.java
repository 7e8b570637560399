package org.keqiao.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.engine.FormRefused;

/** Recommendations from a proposal's text to a clerk's list. */
class RecommendationTextTest {

    private static final Map<String, String> UNITS = Map.of("高新技术处", "high-tech", "市经济和信息化委", "economy");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "背景。\n一、建立鼓励机制。\n给予支持。\n二、建立评价机制。",
                "（一）建立鼓励机制；\n（二）建立评价机制。",
                "1.建立鼓励机制。投入1.5亿元。\n2. 建立评价机制。",
                "为此建议：一是建立鼓励机制；二是建立评价机制。"
            })
    void findsWhatTheProposalNumbers(String proposal) {
        assertThat(RecommendationFinder.in(proposal))
                .extracting(RecommendationFinder.Found::wording)
                .containsExactly("建立鼓励机制", "建立评价机制");
    }

    @Test
    void takesAnUnnumberedTextAsOneAndTheHighestNumbersOnly() {
        assertThat(RecommendationFinder.in("建立鼓励机制。要有办法。"))
                .extracting(RecommendationFinder.Found::wording)
                .containsExactly("建立鼓励机制");
        assertThat(RecommendationFinder.in("一、建立机制\n1.鼓励\n2.评价\n二、培养人才"))
                .extracting(RecommendationFinder.Found::wording)
                .containsExactly("建立机制", "培养人才");
        assertThat(RecommendationFinder.in("  ")).isEmpty();
    }

    @Test
    void readsALineWithNumberAndUnitsAndQuotesTheProposal() {
        List<Recommendation> read = read("一、建立‘鼓励’机制（由高新技术处、市经济和信息化委承办）。\n\n建立评价机制", "一、建立“鼓励”机制。给予支持。\n二、评价要科学。");
        assertThat(read)
                .containsExactly(
                        new Recommendation(1, "建立‘鼓励’机制", "建立“鼓励”机制。给予支持。", List.of("high-tech", "economy")),
                        new Recommendation(2, "建立评价机制", "评价要科学。", List.of()));
        assertThat(RecommendationText.write(read, id -> id)).isEqualTo("一、建立‘鼓励’机制（由high-tech、economy承办）\n二、建立评价机制");
    }

    @Test
    void namesEveryFaultWithItsLine() {
        assertThatThrownBy(() -> read("一、\n建立机制（由某处承办）\n建立“机制”\n" + "长".repeat(101), ""))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("第1行只有序号")
                .hasMessageContaining("第2行的“某处”不是可以承办的处室或单位")
                .hasMessageContaining("第3行同前面的一行重复")
                .hasMessageContaining("第4行有101个字");
        assertThatThrownBy(() -> read(" \n", "")).hasMessage("请在“建议点”中至少列出一条，一行一条。");
    }

    private static List<Recommendation> read(String text, String proposal) {
        return RecommendationText.read(text, proposal, name -> Optional.ofNullable(UNITS.get(name)));
    }
}
