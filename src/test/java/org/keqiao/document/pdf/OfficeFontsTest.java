package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.document.SampleLetters;
import org.keqiao.document.layout.Face;

/** Prevents that the office's licensed fonts lie in their folder and nobody prints with them. */
class OfficeFontsTest {

    private static final int TABLES = 4;
    private static final int FIRST_RECORD = 12;
    private static final int RECORD = 16;
    private static final int EMBEDDING = 8;
    private static final short RESTRICTED = 2;

    @TempDir
    Path folder;

    @Test
    void theOfficesFontGoesBeforeTheBundledOne() throws IOException {
        Files.write(folder.resolve("方正小标宋简体.otf"), kai());
        FontLibrary fonts = FontLibrary.withFolder(folder);
        assertThat(find(fonts, Face.XIAO_BIAO_SONG, '国').name()).isEqualTo("方正小标宋简体.otf");
        assertThat(find(fonts, Face.FANG_SONG, '国').name()).isEqualTo("FandolFang-Regular.otf");
    }

    @Test
    void whatItLacksComesFromTheOthersGlyphByGlyph() throws IOException {
        Files.write(folder.resolve("仿宋_GB2312.otf"), kai());
        FontLibrary fonts = FontLibrary.withFolder(folder);
        assertThat(find(fonts, Face.FANG_SONG, '王').name()).isEqualTo("仿宋_GB2312.otf");
        assertThat(find(fonts, Face.FANG_SONG, '堃').name()).isEqualTo("NotoSerifCJKsc-Supplement.otf");
        assertThat(fonts.missingIn(SampleLetters.RARE)).isEmpty();
    }

    @Test
    void thePagesAreSetInIt() throws IOException {
        Files.write(folder.resolve("simfang.otf"), kai());
        byte[] pdf = new PdfRenderer(FontLibrary.withFolder(folder)).render(SampleLetters.withBody("王堃"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder names = new StringBuilder();
            document.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    PDFont font = document.getPage(0).getResources().getFont(name);
                    names.append(font.getName()).append(' ');
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThat(names.toString()).contains("FandolKai").doesNotContain("FandolFang");
        }
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsLeftAside() throws IOException {
        Files.write(folder.resolve("simfang.otf"), restricted(kai()));
        FontLibrary fonts = FontLibrary.withFolder(folder);
        assertThat(find(fonts, Face.FANG_SONG, '国').name()).isEqualTo("FandolFang-Regular.otf");
    }

    @Test
    void aFontWhoseNameSaysNothingIsLeftAside() throws IOException {
        Files.write(folder.resolve("0001.otf"), restricted(kai()));
        Files.writeString(folder.resolve("说明.txt"), "字库");
        FontLibrary fonts = FontLibrary.withFolder(folder);
        assertThat(find(fonts, Face.SONG, '国').name()).isEqualTo("FandolSong-Regular.otf");
    }

    private static Typeface find(FontLibrary fonts, Face face, int codePoint) {
        return Objects.requireNonNull(fonts.find(face, codePoint));
    }

    /** A bundled font stands in for a licensed one: only its file is named otherwise. */
    private static byte[] kai() throws IOException {
        try (InputStream stream = BundledFonts.open(Face.KAI)) {
            return stream.readAllBytes();
        }
    }

    /** The same font with its embedding restricted (OS/2 fsType). */
    private static byte[] restricted(byte[] font) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int tables = buffer.getShort(TABLES);
        for (int i = 0; i < tables; i++) {
            int record = FIRST_RECORD + i * RECORD;
            if (new String(font, record, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                buffer.putShort(buffer.getInt(record + 8) + EMBEDDING, RESTRICTED);
            }
        }
        return font;
    }
}
