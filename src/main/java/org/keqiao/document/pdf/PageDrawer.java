package org.keqiao.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Ink;
import org.keqiao.document.layout.Page;
import org.keqiao.document.layout.PlacedGlyph;
import org.keqiao.document.layout.PlacedPicture;
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
    private final PageTags tags;
    private final PdfCanvas canvas;

    PageDrawer(FontLibrary library, DocumentFonts fonts, PageTags tags) {
        this.library = library;
        this.fonts = fonts;
        this.tags = tags;
        this.canvas = tags.canvas();
    }

    void draw(Page page) {
        for (Stamp stamp : page.stamps()) {
            tags.open(stamp);
            new SealDrawer(canvas).draw(stamp);
        }
        for (PlacedPicture picture : page.pictures()) {
            tags.open(picture);
            draw(picture);
        }
        if (!page.rules().isEmpty()) {
            tags.openRules();
            page.rules().forEach(this::draw);
        }
        for (TextLine line : page.lines()) {
            tags.open(line);
            draw(line);
        }
        tags.close();
    }

    private void draw(PlacedPicture picture) {
        float y = (float) (Geometry.PAGE_HEIGHT - picture.y() - picture.height());
        Rectangle box = new Rectangle((float) picture.x(), y, (float) picture.width(), (float) picture.height());
        canvas.addImageFittedIntoRectangle(ImageDataFactory.create(picture.image()), box, false);
    }

    private void draw(Rule rule) {
        double y = Geometry.PAGE_HEIGHT - rule.y();
        canvas.setStrokeColor(color(rule.ink()))
                .setLineWidth((float) rule.thickness())
                .moveTo(rule.x(), y)
                .lineTo(rule.x() + rule.width(), y - rule.height())
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
                    && glyphs.get(to).face() == glyphs.get(from).face()
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
        double lowest = lowestDescent(line);
        double baseline = Geometry.PAGE_HEIGHT - line.top() - (1 - lowest) * line.size();
        double rise = (typeface.descent() - lowest) * line.size();
        double emphasis = library.emphasis(typeface, glyphs.get(0).face()) * line.size();
        canvas.saveState();
        if (emphasis > 0) {
            canvas.setStrokeColor(color(line.ink())).setLineWidth((float) emphasis);
        }
        canvas.beginText()
                .setTextRenderingMode(
                        emphasis > 0
                                ? PdfCanvasConstants.TextRenderingMode.FILL_STROKE
                                : PdfCanvasConstants.TextRenderingMode.FILL)
                .setFontAndSize(fonts.of(typeface), (float) line.size())
                .setTextRise((float) rise)
                .setTextMatrix((float) glyphs.get(0).x(), (float) baseline)
                .showText(positioned(typeface, line.size(), glyphs))
                .endText()
                .restoreState();
    }

    /** The glyphs as one array of strings and the distances between them, in thousandths of the size. */
    private PdfArray positioned(Typeface typeface, double size, List<PlacedGlyph> glyphs) {
        PdfArray array = new PdfArray();
        double pen = 0;
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
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
            codes.writeBytes(fonts.encode(typeface, placed.codePoint()));
            pen += glyph.getWidth();
        }
        array.add(new PdfString(codes.toByteArray()));
        return array;
    }

    /**
     * The lowest baseline of the line's fonts; the others rise from it.
     *
     * <p>A rise and not another baseline, so that readers who sort text by its place find one line and not two;
     * never a negative one, because the library's own reader takes a rise by its amount.
     */
    private double lowestDescent(TextLine line) {
        return line.glyphs().stream()
                .mapToDouble(glyph -> typeface(glyph).descent())
                .min()
                .orElseThrow();
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
