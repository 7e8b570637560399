package org.keqiao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.document.pdf.FontLibrary;

/** Prevents titles that are torn within a phrase (GB/T 9704-2012, 7.3.1). */
class TitleBreakingTest {

    @Test
    void breaksBeforeTheProposalsNumber() {
        assertThat(lines("对市政协十四届一次会议第0539号提案的答复")).containsExactly("对市政协十四届一次会议", "第0539号提案的答复");
    }

    @Test
    void takesTheBlankInATitleAsItsAuthorsWish() {
        assertThat(lines("对市政协十四届一次会议 第0539号提案的答复")).containsExactly("对市政协十四届一次会议", "第0539号提案的答复");
    }

    @Test
    void keepsTheAuthorsLines() {
        assertThat(lines("关于王堃委员\n提案的答复")).containsExactly("关于王堃委员", "提案的答复");
    }

    @Test
    void leavesAShortTitleOnOneLine() {
        assertThat(lines("关于王堃委员提案的答复")).containsExactly("关于王堃委员提案的答复");
    }

    @Test
    void breaksALongTitleWhereAPhraseEnds() {
        assertThat(lines("关于市政协十四届二次会议第0123号提案“关于进一步优化科技成果转化机制、促进产业高质量发展的建议”的答复"))
                .containsExactly("关于市政协十四届二次会议第0123号提案", "“关于进一步优化科技成果转化机制、", "促进产业高质量发展的建议”的答复");
    }

    private static List<String> lines(String title) {
        return new TitleBreaker(FontLibrary.bundled())
                .lines(title).stream()
                        .map(line -> new String(line.characters, 0, line.characters.length))
                        .toList();
    }
}
