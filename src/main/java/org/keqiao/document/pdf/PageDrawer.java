package org.keqiao.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.List;
import java.util.Objects;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Ink;
import org.keqiao.document.layout.Page;
import org.keqiao.document.layout.PlacedGlyph;
import org.keqiao.document.layout.Rule;
import org.keqiao.document.layout.Stamp;
import org.keqiao.document.layout.TextLine;

/** Draws one page: seals first, so that the text stays black on top of them, then rules and text. */
final class PageDrawer {

    private static final Color BLACK = new DeviceRgb(0, 0, 0);
    static final Color RED = new DeviceRgb(230, 0, 18);

    private static final double MILLI = 1000;

    private final FontLibrary library;
    private final DocumentFonts fonts;
    private final PdfCanvas canvas;

    PageDrawer(FontLibrary library, DocumentFonts fonts, PdfCanvas canvas) {
        this.library = library;
        this.fonts = fonts;
        this.canvas = canvas;
    }

    void draw(Page page) {
        for (Stamp stamp : page.stamps()) {
            new SealDrawer(canvas).draw(stamp);
        }
        page.rules().forEach(this::draw);
        page.lines().forEach(this::draw);
    }

    private void draw(Rule rule) {
        double y = Geometry.PAGE_HEIGHT - rule.y();
        canvas.setStrokeColor(color(rule.ink()))
                .setLineWidth((float) rule.thickness())
                .moveTo(rule.x(), y)
                .lineTo(rule.x() + rule.width(), y)
                .stroke();
    }

    private void draw(TextLine line) {
        canvas.setFillColor(color(line.ink()));
        List<PlacedGlyph> glyphs = line.glyphs();
        int from = 0;
        while (from < glyphs.size()) {
            Typeface typeface = typeface(glyphs.get(from));
            boolean ambiguous = fonts.isAmbiguous(typeface, glyphs.get(from).codePoint());
            int to = from + 1;
            while (to < glyphs.size()
                    && !ambiguous
                    && typeface(glyphs.get(to)) == typeface
                    && !fonts.isAmbiguous(typeface, glyphs.get(to).codePoint())) {
                to++;
            }
            if (ambiguous) {
                openActualText(glyphs.get(from).codePoint());
            }
            show(line, typeface, glyphs.subList(from, to));
            if (ambiguous) {
                canvas.endMarkedContent();
            }
            from = to;
        }
    }

    private void show(TextLine line, Typeface typeface, List<PlacedGlyph> glyphs) {
        double baseline = Geometry.PAGE_HEIGHT - line.top() - (1 - typeface.descent()) * line.size();
        canvas.beginText()
                .setFontAndSize(fonts.of(typeface), (float) line.size())
                .setTextMatrix((float) glyphs.get(0).x(), (float) baseline)
                .showText(positioned(typeface, line.size(), glyphs))
                .endText();
    }

    /** The glyphs as one array of strings and the distances between them, in thousandths of the size. */
    private PdfArray positioned(Typeface typeface, double size, List<PlacedGlyph> glyphs) {
        PdfFont font = fonts.of(typeface);
        PdfArray array = new PdfArray();
        double pen = 0;
        java.io.ByteArrayOutputStream codes = new java.io.ByteArrayOutputStream();
        for (PlacedGlyph placed : glyphs) {
            double wanted = (placed.x() - glyphs.get(0).x()) / size * MILLI;
            long shift = Math.round(pen - wanted);
            if (shift != 0) {
                array.add(new PdfString(codes.toByteArray()));
                array.add(new PdfNumber(shift));
                codes.reset();
                pen -= shift;
            }
            Glyph glyph = Objects.requireNonNull(typeface.glyph(placed.codePoint()));
            codes.writeBytes(font.convertToBytes(glyph));
            pen += glyph.getWidth();
        }
        array.add(new PdfString(codes.toByteArray()));
        return array;
    }

    private void openActualText(int codePoint) {
        PdfString text = new PdfString(Character.toString(codePoint), PdfEncodings.UNICODE_BIG);
        canvas.openTag(new CanvasTag(PdfName.Span).addProperty(PdfName.ActualText, text));
    }

    private Typeface typeface(PlacedGlyph glyph) {
        return Objects.requireNonNull(library.find(glyph.face(), glyph.codePoint()));
    }

    private static Color color(Ink ink) {
        return ink == Ink.RED ? RED : BLACK;
    }
}
