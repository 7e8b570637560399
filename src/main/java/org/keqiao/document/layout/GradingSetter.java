package org.keqiao.document.layout;

import org.jspecify.annotations.Nullable;
import org.keqiao.document.Grading;
import org.keqiao.document.Part;

/** Sets copy number, secrecy and urgency in the upper left corner, one below the other (7.2.1 to 7.2.3). */
final class GradingSetter {

    private final Setter setter;
    private final Grading grading;

    GradingSetter(Setter setter, Grading grading) {
        this.setter = setter;
        this.grading = grading;
    }

    /**
     * @param top upper edge of the first line
     * @return how many lines they take
     */
    int set(PageBuilder page, Grid grid, double top) {
        int line = add(page, grid, top, 0, Part.COPY_NUMBER, grading.copyNumber(), Face.FANG_SONG);
        int secrecy = grading.secrecy() == null ? line : Geometry.LINE_OF_SECRECY;
        line = add(page, grid, top, secrecy, Part.SECRECY, grading.secrecy(), Face.HEI);
        return add(page, grid, top, line, Part.URGENCY, grading.urgency(), Face.HEI);
    }

    private int add(PageBuilder page, Grid grid, double top, int line, Part part, @Nullable String text, Face face) {
        if (text == null) {
            return line;
        }
        FlowLine flow = setter.from(part, setter.text(text, face), 0, Geometry.SIZE_3, Ink.BLACK);
        page.add(flow.at(top + line * grid.pitch()));
        return line + 1;
    }
}
