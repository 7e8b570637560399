package org.keqiao.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.document.GoldenReply;
import org.keqiao.reply.ReplySection.Part;

/** How a draft's one text is divided into what it answers. */
class DraftSectionsTest {

    private static final List<Recommendation> THREE = List.of(
            new Recommendation(1, "建立对企业“科创属性”的鼓励机制", "", List.of()),
            new Recommendation(2, "建立对科学研究的产业转化评价机制", "", List.of()),
            new Recommendation(3, "建立两个体系的“翻译”科学体系", "", List.of()));

    private static final List<AnswerKind> KINDS =
            List.of(new AnswerKind("ADOPTED", "解决采纳", false), new AnswerKind("PLANNED", "列入计划拟解决", true));

    private static DraftSections sections(String... lines) {
        return DraftSections.of(String.join("\n", lines), THREE, KINDS);
    }

    @Test
    void markersDivideTheBodyAndNeverReachThePaper() {
        DraftSections read = sections(
                "提案收悉，现答复如下：", "［建议一：建立对企业‘科创属性’的鼓励机制］", "一是培育。", "二是服务。", "［建议二、三｜解决采纳］", "已经建立。", "［结语］", "感谢关心！");
        assertThat(read.faults()).isEmpty();
        assertThat(read.sections())
                .extracting(ReplySection::part)
                .containsExactly(Part.INTRODUCTION, Part.ANSWER, Part.ANSWER, Part.CLOSING);
        assertThat(read.sections().get(1).paragraphs()).containsExactly("一是培育。", "二是服务。");
        assertThat(read.sections().get(2).recommendations()).containsExactly(2, 3);
        assertThat(read.sections().get(2).answerKind()).isEqualTo("ADOPTED");
        assertThat(DraftSections.letter("甲\n［建议一至三］\n乙\n【结语】\n丙")).isEqualTo("甲\n乙\n丙");
    }

    @Test
    void theLetterOfProposal0539DividesItselfByItsOwnWords() {
        List<String> letter = GoldenReply.paragraphs();
        String body = String.join("\n", letter.subList(4, letter.size() - 5));
        DraftSections read = DraftSections.of(body, THREE, KINDS);
        assertThat(read.sections())
                .extracting(
                        ReplySection::part,
                        ReplySection::recommendations,
                        section -> section.paragraphs().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Part.INTRODUCTION, List.of(), 2),
                        org.assertj.core.groups.Tuple.tuple(Part.ANSWER, List.of(1), 1),
                        org.assertj.core.groups.Tuple.tuple(Part.ANSWER, List.of(2), 1),
                        org.assertj.core.groups.Tuple.tuple(Part.ANSWER, List.of(3), 1),
                        org.assertj.core.groups.Tuple.tuple(Part.CLOSING, List.of(), 2));
        assertThat(Coverage.of(THREE, read, KINDS).unanswered()).isEmpty();
        assertThat(Coverage.of(THREE, read, KINDS).lines().get(2).paragraph()).isEqualTo(5);
        assertThat(DraftSections.letter(body)).isEqualTo(body);
    }

    @Test
    void aTextThatNamesNothingAnswersASingleRecommendationButNotSeveral() {
        assertThat(Coverage.of(THREE, sections("市科委将会同相关部门研究。"), KINDS).unanswered())
                .isEqualTo(THREE);
        List<Recommendation> one = THREE.subList(0, 1);
        DraftSections read = DraftSections.of("市科委将会同相关部门研究。", one, KINDS);
        assertThat(Coverage.of(one, read, KINDS).unanswered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "［建意一］ → 正文第2行的“［建意一］”不是可以识别的标记",
                "［建议四］ → 正文第2行的“［建议四］”超出了建议点的范围（共3条）",
                "［建议二：建立对企业“科创属性”的鼓励机制］ → 同建议点不一致，建议二“建立对科学研究的产业转化评价机制”",
                "［建议二｜完成］ → 中的“完成”不是答复类别，请从“解决采纳”“列入计划拟解决”中选择",
                "［建议二］\n \n［结语］ → 正文第2行的“［建议二］”下面没有内容",
                "［建议二］\n有。\n［建议二］ → 正文第4行的“［建议二］”同第2行重复标记了建议2",
                "［结语］\n谢谢。\n［建议一］ → 正文第4行的“［建议一］”在“［结语］”之后"
            })
    void namesWhatIsWrongWithAMarkerAndItsLine(String situation) {
        String[] parts = situation.split(" → ");
        assertThat(sections("开头。", parts[0], "答复。").faults())
                .singleElement()
                .asString()
                .contains(parts[1])
                .endsWith("。");
    }

    /** Prevents that a paragraph is lost or doubled between the text area and the paper. */
    @Test
    void whatIsNoMarkerComesOutOnceAndInOrder() {
        Random random = new Random(539);
        List<String> stock = List.of(
                "［建议一］",
                "［建议二、三：两条］",
                "［结语］",
                "[建议一至三|解决采纳]",
                "［错］",
                "",
                "  ",
                "关于“建立对企业‘科创属性’的鼓励机制”的建议方面，一是。",
                "三、建立两个体系的“翻译”科学体系",
                "下一步，推进。",
                "感谢关心！",
                "［未完的括号",
                "第𠮷段。");
        for (int n = 0; n < 5_000; n++) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                lines.add(stock.get(random.nextInt(stock.size())));
            }
            String body = String.join("\n", lines);
            assertThat(DraftSections.of(body, THREE, KINDS).sections().stream()
                            .flatMap(section -> section.lines().stream()))
                    .as(body)
                    .containsExactlyElementsOf(lines.stream()
                            .filter(line -> !SectionMarker.isOne(line))
                            .toList());
        }
    }
}
