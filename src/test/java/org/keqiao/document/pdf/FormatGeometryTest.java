package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.keqiao.document.GoldenLetters;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.pdf.PrintedPage.Glyph;
import org.keqiao.document.pdf.PrintedPage.Stroke;

/** Measures of the other formats, read from the file as with a ruler; the clause stands beside each. */
class FormatGeometryTest {

    private static final double MM = Geometry.MM;
    private static final double CHARACTER = Geometry.SIZE_3;
    private static final double PITCH = 29.62;
    private static final Offset<Double> HAIR = within(0.15);
    private static final Offset<Double> INK = within(0.5 * MM);

    /** The 仿宋 of the tests sits so much of its size above the square's lower edge. */
    private static final double BELOW_BASELINE = 0.2;

    private static final Map<String, OfficialDocument> LETTERS = GoldenLetters.all();
    private static final PdfRenderer RENDERER = new PdfRenderer(FontLibrary.bundled());

    /** 10.1 */
    @Test
    void aLettersHeadStandsBetweenRedDoubleRules() {
        List<PrintedPage> pages = read("letter-format");
        List<Glyph> mark = pages.get(0).line("上海市科学技术委员会");
        assertThat(mark.get(0).baseline() - 0.76 * mark.get(0).size()).isCloseTo(30 * MM, INK);
        List<Stroke> rules = pages.get(0).strokes().stream().filter(Stroke::red).toList();
        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.right() - rule.left()).isCloseTo(170 * MM, HAIR);
            assertThat(rule.left()).isCloseTo(20 * MM, HAIR);
        });
        double markLower = mark.get(0).baseline()
                + (BELOW_BASELINE - Geometry.INK_INSET) * mark.get(0).size();
        assertThat(upper(rules.get(0)) - markLower).isCloseTo(4 * MM, INK);
        assertThat(rules.get(0).thickness()).isGreaterThan(rules.get(1).thickness());
        assertThat(rules.get(1).top()).isGreaterThan(rules.get(0).top());
        assertThat(lower(rules.get(2))).isCloseTo((297 - 20) * MM, HAIR);
        assertThat(rules.get(2).thickness()).isGreaterThan(rules.get(3).thickness());
        assertThat(rules.get(3).top()).isLessThan(rules.get(2).top());
    }

    /** 10.1: number on the right 7/8 of a character below the rule, urgency on the left of it, the title two lines below */
    @Test
    void aLettersNumberStandsBelowTheFirstRule() {
        PrintedPage page = read("letter-format").get(0);
        List<Glyph> line = page.line("加急");
        assertThat(line.get(0).left()).isCloseTo(28 * MM, HAIR);
        assertThat(line.get(line.size() - 1).right()).isCloseTo(184 * MM, HAIR);
        Stroke thin = page.strokes().get(1);
        assertThat(top(line) - lower(thin)).isCloseTo(CHARACTER * 7 / 8, within(1.0));
        List<Glyph> title = page.line("上海市科学技术委员会关于");
        double titleSquare = title.get(0).baseline() - 0.8 * 22 + (22 - CHARACTER) / 2;
        double pitch = pitch(page);
        assertThat(titleSquare - top(line)).isCloseTo(3 * pitch, within(1.0));
    }

    /** 10.1 */
    @Test
    void aLettersFirstPageHasNoNumberAndItsImprintNoRules() {
        List<PrintedPage> pages = read("letter-format");
        assertThat(pages.get(0).lines())
                .noneMatch(line -> PrintedPage.text(line).startsWith("—"));
        assertThat(pages.get(1).lines()).anyMatch(line -> PrintedPage.text(line).equals("— 2 —"));
        assertThat(pages.get(1).strokes()).allMatch(Stroke::red);
        List<Glyph> copies = pages.get(1).line("抄送");
        assertThat(copies.get(0).left()).isCloseTo(28 * MM + 14, HAIR);
        assertThat(copies.get(0).baseline()).isBetween(255 * MM, 262 * MM);
        assertThat(pages.get(1).lines())
                .noneMatch(line -> PrintedPage.text(line).contains("印发"));
    }

    /** 7.2.1 to 7.2.3 */
    @Test
    void copyNumberSecrecyAndUrgencyStandInTheCorner() {
        PrintedPage page = read("upward").get(0);
        assertThat(top(page.line("000001"))).isCloseTo(37 * MM, HAIR);
        assertThat(page.line("000001")).hasSize(6);
        assertThat(top(page.line("机密★1年"))).isCloseTo(37 * MM + PITCH, within(0.3));
        assertThat(top(page.line("特急"))).isCloseTo(37 * MM + 2 * PITCH, within(0.3));
        assertThat(page.line("特急").get(0).left()).isCloseTo(28 * MM, HAIR);
    }

    /** 7.2.4: names of one width, 文件 to the right, centred on them */
    @Test
    void aJointMarkSpreadsTheNames() {
        PrintedPage page = read("joint-issue").get(0);
        List<List<Glyph>> names = page.lines().subList(0, 5).stream()
                .filter(line -> PrintedPage.text(line).startsWith("上海市"))
                .toList();
        assertThat(names).hasSize(4);
        double left = names.get(0).get(0).left();
        double right = names.get(3).get(names.get(3).size() - 1).right();
        assertThat(names).allSatisfy(name -> {
            assertThat(name.get(0).left()).isCloseTo(left, HAIR);
            assertThat(name.get(name.size() - 1).right()).isCloseTo(right, HAIR);
        });
        List<Glyph> word = page.line("文件");
        double middle = (names.get(0).get(0).baseline() + names.get(3).get(0).baseline()) / 2;
        assertThat(word.get(0).left()).isGreaterThan(right);
        assertThat(word.get(0).baseline()).isCloseTo(middle, HAIR);
    }

    /** 7.2.5, 7.2.6 */
    @Test
    void anUpwardDocumentNamesItsSignatories() {
        PrintedPage page = read("upward").get(0);
        List<Glyph> first = page.line("签发人：");
        List<Glyph> last = page.lines().stream()
                .filter(line -> PrintedPage.text(line).contains("沪科合"))
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparingDouble(Glyph::left))
                .toList();
        assertThat(first.get(first.size() - 1).right()).isCloseTo(184 * MM - CHARACTER, HAIR);
        assertThat(last.get(0).left()).isCloseTo(28 * MM + CHARACTER, HAIR);
        Glyph third = last.stream()
                .filter(glyph -> glyph.text().equals("丙"))
                .findFirst()
                .orElseThrow();
        assertThat(third.left())
                .as("below the first name")
                .isCloseTo(first.get(4).left(), HAIR);
        Stroke rule = page.strokes().stream().filter(Stroke::red).findFirst().orElseThrow();
        assertThat(upper(rule) + rule.thickness() / 2 - top(last) - CHARACTER).isCloseTo(4 * MM, HAIR);
    }

    /** 7.3.5.1 */
    @Test
    void jointSealsStandInRowsWithoutTouching() {
        for (String name : List.of("joint-issue", "upward")) {
            PrintedPage page = read(name).get(1);
            List<Stroke> seals = page.strokes().stream().filter(Stroke::red).toList();
            assertThat(seals)
                    .hasSize(Objects.requireNonNull(LETTERS.get(name))
                            .head()
                            .authorities()
                            .size());
            for (Stroke seal : seals) {
                assertThat(seal.left() - seal.thickness() / 2).isGreaterThanOrEqualTo(28 * MM - 0.1);
                assertThat(seal.right() + seal.thickness() / 2).isLessThanOrEqualTo(184 * MM + 0.1);
                assertThat(seal.right() - seal.left() + seal.thickness()).isCloseTo(42 * MM, HAIR);
                seals.stream()
                        .filter(other -> other != seal)
                        .forEach(other -> assertThat(
                                        Math.hypot(centreX(seal) - centreX(other), centreY(seal) - centreY(other)))
                                .isGreaterThan(42 * MM));
            }
            double body = page.lines().stream()
                    .filter(line -> PrintedPage.text(line).matches(".*(请批示。|80%。)"))
                    .mapToDouble(line -> top(line) + CHARACTER)
                    .max()
                    .orElseThrow();
            double first = seals.stream()
                    .mapToDouble(seal -> seal.top() - seal.thickness() / 2)
                    .min()
                    .orElseThrow();
            assertThat(first - body).isBetween(0.0, PITCH);
        }
    }

    /** 7.3.5.2 */
    @Test
    void anUnsealedDateStandsTwoCharactersFurtherInThanTheName() {
        PrintedPage page = read("unsealed").get(1);
        List<Glyph> name = page.line("高新技术成果转化项目认定工作领导小组");
        List<Glyph> date = page.line("2024年11月6日");
        assertThat(name.get(name.size() - 1).right()).isCloseTo(184 * MM - 2 * CHARACTER, HAIR);
        assertThat(date.get(0).left() - name.get(0).left()).isCloseTo(2 * CHARACTER, HAIR);
        List<Glyph> body = page.line("请各成员单位");
        List<Glyph> first = page.line("中国（上海）");
        assertThat(first.get(0).baseline() - body.get(0).baseline()).isCloseTo(2 * pitch(page), within(0.3));
    }

    /** 7.3.5.3 */
    @Test
    void aSignatureStampHasThePostOnItsLeft() {
        PrintedPage page = read("signature-stamp").get(1);
        List<Glyph> post = page.line("主");
        List<Glyph> date = page.line("2024年11月6日");
        assertThat(date.get(date.size() - 1).right()).isCloseTo(184 * MM - 4 * CHARACTER, HAIR);
        double stampLeft = 184 * MM - 4 * CHARACTER - 40 * MM;
        assertThat(post.get(post.size() - 1).right()).isCloseTo(stampLeft - 2 * CHARACTER, HAIR);
    }

    /** 7.3.4, 7.5: new page, 附件1 on line 1, title on line 3; page numbers run on, imprint behind the last one */
    @Test
    void attachmentsFollowOnPagesOfTheirOwn() {
        List<PrintedPage> pages = read("attachments");
        PrintedPage page = pages.get(2);
        assertThat(top(page.line("附件1"))).isCloseTo(37 * MM, HAIR);
        assertThat(page.line("附件1").get(0).left()).isCloseTo(28 * MM, HAIR);
        List<Glyph> title = page.line("上海市科技成果转化项目管理办法");
        double square = title.get(0).baseline() - 0.8 * 22 + (22 - CHARACTER) / 2;
        assertThat(square).isCloseTo(37 * MM + 2 * PITCH, within(0.5));
        assertThat((title.get(0).left() + title.get(title.size() - 1).right()) / 2)
                .isCloseTo(106 * MM, HAIR);
        PrintedPage last = pages.get(pages.size() - 1);
        assertThat(last.lines()).anyMatch(line -> PrintedPage.text(line).equals("附件3"));
        assertThat(last.lines()).anyMatch(line -> PrintedPage.text(line).startsWith("抄送"));
        assertThat(last.lines()).anyMatch(line -> PrintedPage.text(line).equals("— " + pages.size() + " —"));
    }

    /** 7.3.4 */
    @Test
    void theNoteOnAttachmentsHangsBelowTheNames() {
        PrintedPage page = read("attachments").get(1);
        List<Glyph> first = page.line("附件：1.");
        List<Glyph> second = page.line("2.科技成果");
        List<Glyph> rest = page.line("的形式审查");
        assertThat(first.get(0).left()).isCloseTo(28 * MM + 2 * CHARACTER, HAIR);
        assertThat(second.get(0).left()).isCloseTo(first.get(3).left(), HAIR);
        assertThat(rest.get(0).left()).isCloseTo(second.get(2).left(), within(0.5));
    }

    @Test
    void aTableShowsItsHeadOnEveryPageAndNoRowIsTorn() {
        List<PrintedPage> pages = read("table").subList(1, 4);
        for (PrintedPage page : pages) {
            assertThat(page.lines()).anyMatch(line -> PrintedPage.text(line).startsWith("序号登记机构"));
            assertThat(page.strokes().stream().filter(stroke -> !stroke.red() && stroke.right() == stroke.left()))
                    .isNotEmpty();
        }
        double lowest = pages.get(0).strokes().stream()
                .mapToDouble(Stroke::bottom)
                .max()
                .orElseThrow();
        assertThat(lowest).isLessThanOrEqualTo((37 + 225) * MM + 0.1);
    }

    private static List<PrintedPage> read(String name) {
        return PrintedPage.read(RENDERER.render(Objects.requireNonNull(LETTERS.get(name))));
    }

    /** Distance of the last two lines of running text. */
    private static double pitch(PrintedPage page) {
        List<List<Glyph>> body = page.lines().stream()
                .filter(line -> Math.abs(line.get(0).size() - CHARACTER) < 0.01 && line.size() > 5)
                .toList();
        return java.util.stream.IntStream.range(1, body.size())
                .mapToDouble(i ->
                        body.get(i).get(0).baseline() - body.get(i - 1).get(0).baseline())
                .min()
                .orElseThrow();
    }

    private static double top(List<Glyph> line) {
        return line.get(0).baseline() - (1 - BELOW_BASELINE) * CHARACTER;
    }

    private static double upper(Stroke rule) {
        return rule.top() - rule.thickness() / 2;
    }

    private static double lower(Stroke rule) {
        return rule.bottom() + rule.thickness() / 2;
    }

    private static double centreX(Stroke stroke) {
        return (stroke.left() + stroke.right()) / 2;
    }

    private static double centreY(Stroke stroke) {
        return (stroke.top() + stroke.bottom()) / 2;
    }
}
