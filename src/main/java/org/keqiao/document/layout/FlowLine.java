package org.keqiao.document.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Part;

/**
 * A line that takes one line of the grid and does not yet know which; x is measured from the type area.
 *
 * @param glyphs none for a blank line
 */
record FlowLine(
        Part part,
        int paragraph,
        @Nullable CellPlace cell,
        double size,
        Ink ink,
        boolean keepsWithNext,
        List<PlacedGlyph> glyphs)
        implements FlowItem {

    FlowLine(Part part, int paragraph, double size, Ink ink, List<PlacedGlyph> glyphs) {
        this(part, paragraph, null, size, ink, false, glyphs);
    }

    static FlowLine blank(Part part) {
        return new FlowLine(part, 0, Geometry.SIZE_3, Ink.BLACK, List.of());
    }

    FlowLine keptWithNext() {
        return new FlowLine(part, paragraph, cell, size, ink, true, glyphs);
    }

    FlowLine in(CellPlace place) {
        return new FlowLine(part, paragraph, place, size, ink, keepsWithNext, glyphs);
    }

    FlowLine of(int paragraph) {
        return new FlowLine(part, paragraph, cell, size, ink, keepsWithNext, glyphs);
    }

    @Override
    public double top(Grid grid, double free) {
        return grid.top(grid.firstLineBelow(free));
    }

    @Override
    public double height() {
        return Geometry.SIZE_3;
    }

    @Override
    public double next(Grid grid, double top) {
        return top + grid.pitch();
    }

    @Override
    public boolean isBlank() {
        return glyphs.isEmpty();
    }

    FlowLine shifted(double dx) {
        List<PlacedGlyph> placed =
                glyphs.stream().map(glyph -> glyph.shifted(dx)).toList();
        return new FlowLine(part, paragraph, cell, size, ink, keepsWithNext, placed);
    }

    TextLine at(Grid grid, int line) {
        return at(grid.top(line, size));
    }

    /** On a line of the grid whose upper edge is the given one. */
    TextLine onLine(double top) {
        return at(top + (Geometry.SIZE_3 - size) / 2);
    }

    TextLine at(double top) {
        return new TextLine(part, paragraph, cell, top, size, ink, shifted(Geometry.LEFT).glyphs);
    }
}
