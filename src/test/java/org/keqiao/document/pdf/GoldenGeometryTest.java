package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.pdf.PrintedPage.Glyph;
import org.keqiao.document.pdf.PrintedPage.Stroke;

/** Measures of GB/T 9704-2012, read from the file as with a ruler; the clause stands beside each. */
class GoldenGeometryTest {

    private static final double MM = Geometry.MM;
    private static final Offset<Double> HAIR = within(0.1);
    private static final Offset<Double> INK = within(0.5 * MM);

    private static final List<PrintedPage> PAGES =
            PrintedPage.read(new PdfRenderer(FontLibrary.bundled()).render(GoldenReply.document()));
    private static final PrintedPage FIRST = PAGES.get(0);
    private static final PrintedPage LAST = PAGES.get(PAGES.size() - 1);

    /** 5.2.1 */
    @Test
    void everyPageIsA4() {
        assertThat(PAGES).allSatisfy(page -> {
            assertThat(page.width()).isCloseTo(210 * MM, HAIR);
            assertThat(page.height()).isCloseTo(297 * MM, HAIR);
        });
    }

    /** 5.2.1, 5.2.3 */
    @Test
    void fullPagesHave22LinesThatFillTheTypeArea() {
        for (PrintedPage page : PAGES.subList(1, PAGES.size() - 1)) {
            List<List<Glyph>> lines = body(page);
            assertThat(lines).hasSize(22);
            for (int i = 0; i < 22; i++) {
                double square = lines.get(i).get(0).baseline() - 0.8 * Geometry.SIZE_3;
                assertThat(square).isCloseTo(37 * MM + i * 29.62, within(0.3));
            }
            double lower = lines.get(21).get(0).baseline() + 0.2 * Geometry.SIZE_3;
            assertThat(lower).isCloseTo((37 + 225) * MM, HAIR);
        }
    }

    /** 5.2.3: the first line that has neither digits nor blanks holds 28 characters and ends flush. */
    @Test
    void aLineOfIdeographsHolds28Characters() {
        List<Glyph> line = FIRST.line("研深度融合");
        assertThat(line).hasSize(28);
        assertThat(line.get(0).left()).isCloseTo(28 * MM, HAIR);
        assertThat(line.get(27).right()).isCloseTo((28 + 156) * MM, HAIR);
    }

    /** 5.2.3: at the edge stands ink or the blank half of a mark. */
    @Test
    void everyLineButAParagraphsLastEndsFlush() {
        for (PrintedPage page : PAGES.subList(1, PAGES.size() - 1)) {
            for (List<Glyph> line : body(page)) {
                double right = line.get(line.size() - 1).right();
                boolean last = right < (28 + 156) * MM - Geometry.SIZE_3;
                if (!last) {
                    assertThat(right).isBetween(184 * MM - 0.2, 184 * MM + Geometry.SIZE_3 / 2 + 0.2);
                } else {
                    assertThat(PrintedPage.text(line)).matches(".*[。！]");
                }
            }
        }
    }

    /** 7.2.4, 7.2.5, 7.2.7 */
    @Test
    void theHeadStandsWhereTheStandardPutsIt() {
        List<Glyph> mark = FIRST.line("上海市科学技术委员会");
        double ink = mark.get(0).baseline() - 0.76 * mark.get(0).size();
        assertThat(ink).isCloseTo((37 + 35) * MM, INK);
        assertThat(centre(mark)).isCloseTo(106 * MM, HAIR);
        List<Glyph> number = FIRST.line("沪科提复");
        assertThat(centre(number)).isCloseTo(106 * MM, HAIR);
        Stroke rule = FIRST.strokes().stream().filter(Stroke::red).findFirst().orElseThrow();
        assertThat(rule.left()).isCloseTo(28 * MM, HAIR);
        assertThat(rule.right()).isCloseTo(184 * MM, HAIR);
        double numberLower = number.get(0).baseline() + 0.2 * Geometry.SIZE_3;
        assertThat(rule.top() - numberLower).isCloseTo(4 * MM, HAIR);
    }

    /** 7.3.1, 7.3.2, 7.3.3 */
    @Test
    void titleAddresseeAndBodyFollow() {
        List<Glyph> title = FIRST.line("对市政协十四届一次会议");
        assertThat(title.get(0).size()).isCloseTo(22, HAIR);
        assertThat(centre(title)).isCloseTo(106 * MM, HAIR);
        assertThat(centre(FIRST.line("第0539号提案的答复"))).isCloseTo(106 * MM, HAIR);
        assertThat(FIRST.line("姜雪峰").get(0).left()).isCloseTo(28 * MM, HAIR);
        assertThat(FIRST.line("你们提出的").get(0).left()).isCloseTo(28 * MM + 2 * Geometry.SIZE_3, HAIR);
    }

    /** 7.3.5.1 */
    @Test
    void theSealStandsOverSignatureAndDate() {
        List<Glyph> issuer = LAST.line("上海市科学技术委员会");
        List<Glyph> date = LAST.line("2023年5月16日");
        Stroke seal = LAST.strokes().stream()
                .filter(stroke -> stroke.red() && stroke.bottom() > stroke.top())
                .findFirst()
                .orElseThrow();
        assertThat(date.get(date.size() - 1).right()).isCloseTo(184 * MM - 4 * Geometry.SIZE_3, HAIR);
        assertThat(centre(issuer)).isCloseTo(centre(date), HAIR);
        assertThat((seal.left() + seal.right()) / 2).isCloseTo(centre(date), HAIR);
        assertThat(seal.right() - seal.left() + seal.thickness()).isCloseTo(42 * MM, within(1.0));
        double body = LAST.line("感谢你们").get(0).baseline() + 0.2 * Geometry.SIZE_3;
        assertThat(seal.top() - body).isBetween(0.0, 29.62);
        double middle = (issuer.get(0).baseline() + date.get(0).baseline()) / 2;
        assertThat(middle).isGreaterThan((seal.top() + seal.bottom()) / 2);
        assertThat(date.get(0).baseline()).isLessThan(seal.bottom());
    }

    /** 7.4 */
    @Test
    void theImprintClosesTheTypeArea() {
        List<Stroke> rules =
                LAST.strokes().stream().filter(stroke -> !stroke.red()).toList();
        assertThat(rules).hasSize(3);
        assertThat(rules.get(2).top()).isCloseTo((37 + 225) * MM, HAIR);
        assertThat(rules.get(0).thickness()).isCloseTo(0.35 * MM, within(0.01));
        assertThat(rules.get(1).thickness()).isCloseTo(0.25 * MM, within(0.01));
        assertThat(rules.get(2).thickness()).isCloseTo(0.35 * MM, within(0.01));
        List<Glyph> printing = LAST.line("上海市科委办公室");
        assertThat(printing.get(0).left()).isCloseTo(28 * MM + 14, HAIR);
        assertThat(printing.get(printing.size() - 1).right()).isCloseTo(184 * MM - 14, HAIR);
    }

    /** 7.5 */
    @Test
    void pageNumbersStandOutside() {
        for (int i = 0; i < PAGES.size(); i++) {
            List<Glyph> number = PAGES.get(i).line("—");
            assertThat(PrintedPage.text(number)).isEqualTo("— " + (i + 1) + " —");
            double dash = number.get(0).baseline() - 0.3 * 14;
            assertThat(dash).isCloseTo((37 + 225 + 7) * MM, within(0.2 * MM));
            if (i % 2 == 0) {
                assertThat(number.get(number.size() - 1).right()).isCloseTo(184 * MM - 14, HAIR);
            } else {
                assertThat(number.get(0).left()).isCloseTo(28 * MM + 14, HAIR);
            }
        }
    }

    private static List<List<Glyph>> body(PrintedPage page) {
        return page.lines().subList(0, page.lines().size() - 1);
    }

    private static double centre(List<Glyph> line) {
        return (line.get(0).left() + line.get(line.size() - 1).right()) / 2;
    }
}
