package org.keqiao.document.layout;

import java.util.List;
import org.keqiao.document.Part;

/**
 * A line that takes one line of the grid and does not yet know which; x is measured from the type area.
 *
 * @param glyphs none for a blank line
 */
record FlowLine(Part part, int paragraph, double size, Ink ink, List<PlacedGlyph> glyphs) {

    static FlowLine blank(Part part) {
        return new FlowLine(part, 0, Geometry.SIZE_3, Ink.BLACK, List.of());
    }

    boolean isBlank() {
        return glyphs.isEmpty();
    }

    TextLine at(Grid grid, int line) {
        return at(grid.top(line, size));
    }

    TextLine at(double top) {
        List<PlacedGlyph> placed =
                glyphs.stream().map(glyph -> glyph.shifted(Geometry.LEFT)).toList();
        return new TextLine(part, paragraph, top, size, ink, placed);
    }
}
