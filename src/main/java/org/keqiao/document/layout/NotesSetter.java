package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Part;

/** Sets the notes (附注) below the date (7.3.6). */
final class NotesSetter {

    private static final Measure PARAGRAPH = new Measure(Geometry.INDENT, 0, Geometry.CHARACTERS);

    private final List<FlowLine> lines = new ArrayList<>();
    private double right;

    NotesSetter(Setter setter, List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            StyledText text = setter.text(notes.get(i), Face.FANG_SONG);
            right = Math.max(right, Math.min(Geometry.CHARACTERS, Geometry.INDENT + text.width()) * Geometry.SIZE_3);
            lines.addAll(setter.paragraph(Part.NOTES, i + 1, text, PARAGRAPH, Geometry.SIZE_3));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Right edge of the widest line, in points from the left of the type area. */
    double right() {
        return right;
    }

    /** @param above the line that they stand below */
    double bottom(Grid grid, int above) {
        return grid.bottom(above + lines.size());
    }

    void set(Grid grid, PageBuilder page, int above) {
        page.addAll(grid, above + 1, lines);
    }
}
