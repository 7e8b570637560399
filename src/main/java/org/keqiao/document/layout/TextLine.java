package org.keqiao.document.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Part;

/**
 * Characters on one line of the page.
 *
 * @param paragraph counted from 1 within the part, 0 where the part has only one
 * @param cell the table's cell that the line stands in, or null
 * @param top upper edge of the ideographs' square, in points from the top of the page
 * @param size height of that square in points
 * @param glyphs in reading order, x from the left edge of the page
 */
public record TextLine(
        Part part,
        int paragraph,
        @Nullable CellPlace cell,
        double top,
        double size,
        Ink ink,
        List<PlacedGlyph> glyphs) {

    public TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** A line outside tables. */
    public TextLine(Part part, int paragraph, double top, double size, Ink ink, List<PlacedGlyph> glyphs) {
        this(part, paragraph, null, top, size, ink, glyphs);
    }

    /** The line's characters. */
    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }
}
