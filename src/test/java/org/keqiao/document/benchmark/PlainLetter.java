package org.keqiao.document.benchmark;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.keqiao.document.layout.Geometry;

/** The same text in the same fonts and size, broken by the library's own layout: what the rest is measured against. */
final class PlainLetter {

    private static final double LEADING = 1.875;

    private final FontProgram body = program("FandolFang-Regular.otf");
    private final FontProgram title = program("FandolSong-Bold.otf");

    byte[] render(List<String> paragraphs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(400_000);
        try (Document document = new Document(new PdfDocument(new PdfWriter(out)), PageSize.A4)) {
            document.setMargins(
                    (float) Geometry.TOP,
                    (float) (Geometry.PAGE_WIDTH - Geometry.RIGHT),
                    (float) (Geometry.PAGE_HEIGHT - Geometry.BOTTOM),
                    (float) Geometry.LEFT);
            PdfFont bodyFont = font(body);
            PdfFont titleFont = font(title);
            for (int i = 0; i < paragraphs.size(); i++) {
                boolean large = i == 0 || i == 2;
                document.add(new Paragraph(paragraphs.get(i))
                        .setFont(large ? titleFont : bodyFont)
                        .setFontSize((float) (large ? Geometry.SIZE_2 : Geometry.SIZE_3))
                        .setMargin(0)
                        .setMultipliedLeading((float) LEADING)
                        .setFirstLineIndent((float) (2 * Geometry.SIZE_3)));
            }
        }
        return out.toByteArray();
    }

    private static PdfFont font(FontProgram program) {
        return PdfFontFactory.createFont(
                program, PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static FontProgram program(String file) {
        try (InputStream stream = PlainLetter.class.getResourceAsStream("/fonts/" + file)) {
            return FontProgramFactory.createFont(Objects.requireNonNull(stream).readAllBytes(), false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
