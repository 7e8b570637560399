package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.keqiao.document.MissingGlyphException;
import org.keqiao.document.SampleLetters;
import org.keqiao.document.layout.Face;

/** Prevents names that print as nothing, and papers with holes in them. */
class RareCharactersTest {

    private final FontLibrary fonts = FontLibrary.bundled();
    private final PdfRenderer renderer = new PdfRenderer(fonts);

    @Test
    void rareNamesHaveAGlyphInEveryFace() {
        for (Face face : Face.values()) {
            SampleLetters.RARE.codePoints().forEach(codePoint -> {
                Typeface typeface = Objects.requireNonNull(fonts.find(face, codePoint));
                assertThat(Objects.requireNonNull(typeface.glyph(codePoint)).getCode())
                        .isPositive();
                assertThat(fonts.advance(face, codePoint)).isPositive();
            });
        }
    }

    @Test
    void everyIdeographOfGb18030Level1CanBePrinted() {
        StringBuilder ideographs = new StringBuilder();
        for (int codePoint = 0x4E00; codePoint <= 0x9FA5; codePoint++) {
            ideographs.appendCodePoint(codePoint);
        }
        assertThat(fonts.missingIn(ideographs.toString())).isEmpty();
    }

    @Test
    void everyCharacterOfGb2312CanBePrinted() {
        StringBuilder characters = new StringBuilder();
        Charset gb2312 = Charset.forName("GB2312");
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                characters.append(new String(new byte[] {(byte) row, (byte) cell}, gb2312));
            }
        }
        assertThat(fonts.missingIn(characters.toString().replace("�", "").strip()))
                .isEmpty();
    }

    @Test
    void whatIsPrintedCanBeCopiedOutAgain() {
        String text = "王堃、𠮷野、买买提·吐尔逊和•项目符号";
        PrintedPage page =
                PrintedPage.read(renderer.render(SampleLetters.withBody(text))).get(0);
        assertThat(PrintedPage.text(page.line("王堃、"))).isEqualTo(text);
    }

    @Test
    void refusesACharacterThatNoFontHasAndSaysWhere() {
        assertThatThrownBy(() -> renderer.render(SampleLetters.withBody("第一段。\n第二段有😀符号。")))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("正文第2段")
                .hasMessageContaining("😀")
                .hasMessageContaining("U+1F600");
    }

    @Test
    void draftsCanAskBeforehand() {
        assertThat(fonts.missingIn("好😀的😀\n\uE000")).isEqualTo(List.of("😀", "\uE000"));
        assertThat(fonts.missingIn("对市政协十四届一次会议")).isEmpty();
    }
}
