package org.keqiao.document.ofd;

import java.util.List;
import java.util.Objects;
import org.keqiao.document.layout.Ink;
import org.keqiao.document.layout.Page;
import org.keqiao.document.layout.PlacedGlyph;
import org.keqiao.document.layout.Rule;
import org.keqiao.document.layout.TextLine;
import org.keqiao.document.pdf.FontLibrary;
import org.keqiao.document.pdf.Typeface;

/** Writes one page: rules and text where the layout put them, text in reading order. */
final class PageWriter {

    /** Room around a line's characters, in parts of their size: what lies outside of an object's box is not drawn. */
    private static final double MARGIN = 0.3;

    private final FontLibrary library;
    private final FontTable fonts;
    private final Ids ids;
    private final Xml xml = Xml.root("Page");

    PageWriter(FontLibrary library, FontTable fonts, Ids ids) {
        this.library = library;
        this.fonts = fonts;
        this.ids = ids;
    }

    /**
     * @param pictures draws the seals and pictures, which lie below the text
     * @param drawSeals whether the page shows its seals itself; an electronic seal brings its picture along
     */
    byte[] write(Page page, PictureWriter pictures, boolean drawSeals) {
        xml.open("Content").open("Layer", "ID", ids.next(), "Type", "Body");
        if (drawSeals) {
            page.stamps().forEach(stamp -> pictures.draw(stamp, xml));
        }
        page.pictures().forEach(picture -> pictures.draw(picture, xml));
        page.rules().forEach(this::write);
        page.lines().forEach(this::write);
        return xml.close().close().bytes();
    }

    private void write(Rule rule) {
        double room = rule.thickness();
        String start = Millimetres.of(room);
        String end = Millimetres.of(room + rule.width()) + " " + Millimetres.of(room + rule.height());
        String box =
                Millimetres.box(rule.x() - room, rule.y() - room, rule.width() + 2 * room, rule.height() + 2 * room);
        xml.open("PathObject", "ID", ids.next(), "Boundary", box, "LineWidth", Millimetres.of(rule.thickness()))
                .empty("StrokeColor", "Value", colour(rule.ink()))
                .leaf("AbbreviatedData", "M " + start + " " + start + " L " + end)
                .close();
    }

    private void write(TextLine line) {
        List<PlacedGlyph> glyphs = line.glyphs();
        int from = 0;
        while (from < glyphs.size()) {
            Typeface typeface = typeface(glyphs.get(from));
            double emphasis = library.emphasis(typeface, glyphs.get(from).face());
            int to = from + 1;
            while (to < glyphs.size()
                    && isBasic(glyphs.get(from))
                    && isBasic(glyphs.get(to))
                    && typeface(glyphs.get(to)) == typeface
                    && library.emphasis(typeface, glyphs.get(to).face()) == emphasis) {
                to++;
            }
            write(line, typeface, emphasis * line.size(), glyphs.subList(from, to));
            from = to;
        }
    }

    /** One object for characters of one font that follow each other; one beyond the basic plane stands alone. */
    private void write(TextLine line, Typeface typeface, double emphasis, List<PlacedGlyph> glyphs) {
        double margin = MARGIN * line.size();
        double left = glyphs.get(0).x() - margin;
        PlacedGlyph last = glyphs.get(glyphs.size() - 1);
        double width = last.x() + typeface.advance(last.codePoint()) * line.size() + margin - left;
        String box = Millimetres.box(left, line.top() - margin, width, line.size() + 2 * margin);
        open(typeface, box, line.size(), emphasis);
        String colour = colour(line.ink());
        xml.empty("FillColor", "Value", colour);
        if (emphasis > 0) {
            xml.empty("StrokeColor", "Value", colour);
        }
        for (PlacedGlyph glyph : glyphs) {
            int number = fonts.glyph(typeface, glyph.codePoint());
            if (!isBasic(glyph)) {
                writeGlyph(number);
            }
        }
        writeCode(glyphs, left, Millimetres.of(margin + (1 - typeface.descent()) * line.size()));
        xml.close();
    }

    private void open(Typeface typeface, String box, double size, double emphasis) {
        String font = fonts.id(typeface);
        String height = Millimetres.of(size);
        if (emphasis > 0) {
            String stroke = Millimetres.of(emphasis);
            xml.open(
                    "TextObject",
                    "ID",
                    ids.next(),
                    "Boundary",
                    box,
                    "Font",
                    font,
                    "Size",
                    height,
                    "Stroke",
                    "true",
                    "LineWidth",
                    stroke);
        } else {
            xml.open("TextObject", "ID", ids.next(), "Boundary", box, "Font", font, "Size", height);
        }
    }

    /** Names the glyph outright (11.4): not every reader looks up characters of two UTF-16 units. */
    private void writeGlyph(int number) {
        xml.open("CGTransform", "CodePosition", "0", "CodeCount", "1", "GlyphCount", "1")
                .leaf("Glyphs", String.valueOf(number))
                .close();
    }

    private void writeCode(List<PlacedGlyph> glyphs, double left, String baseline) {
        StringBuilder text = new StringBuilder();
        StringBuilder steps = new StringBuilder();
        long start = Millimetres.micrometres(glyphs.get(0).x() - left);
        long pen = start;
        for (int i = 0; i < glyphs.size(); i++) {
            text.appendCodePoint(glyphs.get(i).codePoint());
            long at = Millimetres.micrometres(glyphs.get(i).x() - left);
            if (i > 0) {
                steps.append(i > 1 ? " " : "").append(Millimetres.text(at - pen));
            }
            pen = at;
        }
        if (steps.isEmpty()) {
            xml.leaf("TextCode", text.toString(), "X", Millimetres.text(start), "Y", baseline);
        } else {
            xml.leaf(
                    "TextCode",
                    text.toString(),
                    "X",
                    Millimetres.text(start),
                    "Y",
                    baseline,
                    "DeltaX",
                    steps.toString());
        }
    }

    private static boolean isBasic(PlacedGlyph glyph) {
        return Character.isBmpCodePoint(glyph.codePoint());
    }

    private Typeface typeface(PlacedGlyph glyph) {
        return Objects.requireNonNull(library.find(glyph.face(), glyph.codePoint()));
    }

    static String colour(Ink ink) {
        return ink == Ink.RED ? "230 0 18" : "0 0 0";
    }
}
