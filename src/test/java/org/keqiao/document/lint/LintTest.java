package org.keqiao.document.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.lint.Finding.Severity;

/** Prevents faults that an old hand sees at once, and alarms that make people stop reading them. */
class LintTest {

    private static final LocalDate DATE = LocalDate.of(2023, 5, 16);

    @Test
    void findsNothingInTheReplyThatWentOut() {
        List<String> text = GoldenReply.paragraphs();
        String body = String.join("\n", text.subList(4, text.size() - 5));
        String copies = "市政府办公厅建议提案处，市政协提案办。";
        assertThat(Lint.check(new LetterText(
                        text.get(2), text.get(3), body, copies, text.get(1), DATE, text.get(3), text.get(2), true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "见沪科提复【2023】45号文。|见沪科提复〔2023〕45号文。",
                "见沪科提复[2023]45号文。|见沪科提复〔2023〕45号文。",
                "见沪科提复〔2023〕045号文。|见沪科提复〔2023〕45号文。",
                "自2023年05月16日起。|自2023年5月16日起。",
                "自2023年5月06日起。|自2023年5月6日起。",
                "感谢您们的支持。|感谢你们的支持。",
            })
    void mendsWhatMustBeMended(String wrong, String right) {
        List<Finding> errors = Lint.errors(body(wrong));
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).correct(wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "经研究,现答复如下。|经研究，现答复如下。",
                "平台(简称甲)已建成。|平台（简称甲）已建成。",
                "落实\"四个面向\"要求。|落实“四个面向”要求。",
                "见沪科提复〔2023〕第45号文。|见沪科提复〔2023〕45号文。",
                "已建成  三个平台。|已建成 三个平台。",
            })
    void pointsAtWhatShouldBeLookedAt(String wrong, String right) {
        List<Finding> findings = Lint.check(body(wrong));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).correct(wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议于9:30开始，比例为3:2。",
                "详见https://example.org/a?b=1一文。",
                "MBA/MPA（含EMBA）项目，增长2.2%。",
                "（2023）沪01民终123号判决书第05条。",
                "第0539号提案由企业代表、人大代表和委员会共同办理。",
                "XXL号和TOP100企业。",
                "一、总体情况\n（一）具体情况\n1.第一点。",
            })
    void leavesAloneWhatIsRight(String right) {
        assertThat(Lint.check(body(right))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共有××家企业。", "由____负责。", "于XX年完成。", "联系人（　）。"})
    void blanksMustBeFilled(String blank) {
        assertThat(Lint.errors(body(blank)))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("还没有填写"));
    }

    @Test
    void membersAndDeputiesAreNotMixedUp() {
        assertThat(Lint.errors(addressed("王某代表：", "王某委员：")).get(0).correct("王某代表："))
                .isEqualTo("王某委员：");
        assertThat(Lint.errors(addressed("王某委员：", "王某代表：")).get(0).correct("王某委员："))
                .isEqualTo("王某代表：");
        assertThat(Lint.check(addressed("民革某市委：", "民革某市委："))).isEmpty();
    }

    @Test
    void asManyAreAddressedAsHandedItIn() {
        Finding error = Lint.errors(addressed("王某等3位委员：", "王某等4位委员：")).get(0);
        assertThat(error.correct("王某等3位委员：")).isEqualTo("王某等4位委员：");
        assertThat(error.place()).startsWith("主送");
    }

    @Test
    void theTitleNamesWhatWasHandedIn() {
        LetterText letter =
                new LetterText("对第0001号建议的答复", "王某委员：", "答复如下。", "", null, DATE, "王某委员：", "对第0001号提案的答复", false);
        assertThat(Lint.errors(letter).get(0).correct(letter.title())).isEqualTo("对第0001号提案的答复");
    }

    @Test
    void theNumberBearsTheYearOfTheDate() {
        LetterText letter = new LetterText("答复", "王某委员：", "答复。", "", "沪科提复〔2022〕45号", DATE, "", "", false);
        assertThat(Lint.errors(letter)).hasSize(1);
    }

    @Test
    void theCopiesEndWithAFullStop() {
        LetterText letter = new LetterText("答复", "王某委员：", "答复。", "市政协提案办", null, DATE, "", "", false);
        assertThat(Lint.check(letter).get(0).correct("市政协提案办")).isEqualTo("市政协提案办。");
    }

    @Test
    void personalDataAreNotPublished() {
        String text = "身份证11010519491231002X，手机13812345678，邮箱a.b@example.org。";
        assertThat(Lint.check(body(text)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.WARNING);
        assertThat(Lint.check(new LetterText("答复", "王某：", text, "", null, DATE, "", "", false)))
                .isEmpty();
        assertThat(Lint.check(body("统一编号110105194912310021。"))).isEmpty();
    }

    @Test
    void saysWhereItIs() {
        Finding finding = Lint.check(body("第一段。\n第二段感谢您们的支持。")).get(0);
        assertThat(finding.place()).isEqualTo("正文第2段“第二段感谢您们的支持。”");
    }

    private static LetterText body(String body) {
        return new LetterText("答复", "王某委员：", body, "", null, DATE, "", "", true);
    }

    private static LetterText addressed(String addressee, String expected) {
        return new LetterText("答复", addressee, "答复如下。", "", null, DATE, expected, "", false);
    }
}
