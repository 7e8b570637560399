package org.keqiao.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.SampleLetters;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.pdf.FontLibrary;
import org.keqiao.document.pdf.PdfRenderer;
import org.keqiao.document.pdf.PrintedPage;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Prevents an OFD that is another document than the PDF, or that only we can read. */
class OfdAgainstPdfTest {

    private static final Offset<Double> TENTH = within(0.1);
    private static final FontLibrary FONTS = FontLibrary.bundled();

    static List<OfficialDocument> letters() {
        return List.of(
                GoldenReply.document(),
                GoldenReply.document().withoutSeal(),
                GoldenReply.document().withSeal(SampleLetters.imageSeal()),
                SampleLetters.everyPart());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyCharacterStandsWhereThePdfHasIt(OfficialDocument letter) throws IOException {
        List<List<PrintedOfd.Glyph>> pages = new PrintedOfd(render(letter)).pages();
        List<PrintedPage> expected = PrintedPage.read(new PdfRenderer(FONTS).render(letter));
        assertThat(pages).hasSameSizeAs(expected);
        for (int page = 0; page < pages.size(); page++) {
            List<PrintedPage.Glyph> printed = expected.get(page).glyphs();
            assertThat(pages.get(page)).hasSameSizeAs(printed);
            for (int i = 0; i < printed.size(); i++) {
                PrintedOfd.Glyph glyph = pages.get(page).get(i);
                PrintedPage.Glyph other = printed.get(i);
                assertThat(glyph.text()).isEqualTo(other.text());
                assertThat(glyph.left()).isCloseTo(other.left() / Geometry.MM, TENTH);
                assertThat(glyph.baseline()).isCloseTo((other.baseline() - other.rise()) / Geometry.MM, TENTH);
                assertThat(glyph.size()).isCloseTo(other.size() / Geometry.MM, TENTH);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void anIndependentReaderFindsTheSameTextAndPages(OfficialDocument letter) throws IOException {
        byte[] ofd = render(letter);
        String own = new PrintedOfd(ofd)
                .pages().stream()
                        .flatMap(List::stream)
                        .map(PrintedOfd.Glyph::text)
                        .collect(Collectors.joining());
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            assertThat(String.join("", new ContentExtractor(reader).extractAll()))
                    .isEqualTo(own);
            assertThat(reader.getNumberOfPages())
                    .isEqualTo(new PrintedOfd(ofd).pages().size());
        }
    }

    @Test
    void theFontsDrawEveryCharacterOfTheFileAndNoOther() throws Exception {
        PrintedOfd ofd = new PrintedOfd(render(SampleLetters.everyPart()));
        Map<String, Font> fonts = new TreeMap<>();
        for (Map.Entry<String, byte[]> font : ofd.fonts().entrySet()) {
            fonts.put(font.getKey(), Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.getValue())));
        }
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (PrintedOfd.Glyph glyph : ofd.pages().get(0)) {
            Font font = Objects.requireNonNull(fonts.get(glyph.font())).deriveFont(100f);
            assertThat(font.canDisplay(glyph.text().codePointAt(0)))
                    .as(glyph.text())
                    .isTrue();
            GlyphVector drawn = font.createGlyphVector(context, glyph.text());
            boolean ink = !drawn.getOutline().getBounds2D().isEmpty();
            assertThat(ink).as(glyph.text()).isEqualTo(!glyph.text().isBlank());
            assertThat(font.canDisplay('龘')).isFalse();
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(render(GoldenReply.document())).isEqualTo(render(GoldenReply.document()));
    }

    @Test
    void itSaysWhatItIsAndWhoIssuedIt() throws IOException {
        PrintedOfd ofd = new PrintedOfd(render(GoldenReply.document()));
        assertThat(PrintedOfd.text(ofd.xml("OFD.xml"), "Title")).isEqualTo("对市政协十四届一次会议 第0539号提案的答复");
        assertThat(PrintedOfd.text(ofd.xml("OFD.xml"), "Author")).isEqualTo("上海市科学技术委员会");
        assertThat(PrintedOfd.text(ofd.xml("OFD.xml"), "Subject")).isEqualTo("沪科提复〔2023〕45号");
        assertThat(PrintedOfd.text(ofd.xml("OFD.xml"), "CreationDate")).isEqualTo("2023-05-16");
        assertThat(PrintedOfd.text(ofd.xml("Doc_0/Document.xml"), "PhysicalBox"))
                .isEqualTo("0 0 210 297");
    }

    private static byte[] render(OfficialDocument letter) {
        return new OfdWriter(FONTS).render(letter);
    }
}
