package org.keqiao.document.layout;

import org.keqiao.document.Head;
import org.keqiao.document.Part;

/** No red head; a number stands on the first line, on the right. */
final class NoHeadSetter implements HeadSetter {

    private final Setter setter;
    private final Head head;

    NoHeadSetter(Setter setter, Head head) {
        this.setter = setter;
        this.head = head;
    }

    @Override
    public Grid grid(int lines, boolean exact) {
        return new Grid(lines);
    }

    @Override
    public int set(Grid grid, PageBuilder page) {
        int graded = new GradingSetter(setter, head.grading()).set(page, grid, Geometry.TOP);
        if (!head.number().isEmpty()) {
            StyledText number = setter.text(head.number(), Face.FANG_SONG);
            page.add(setter.endingAt(Part.NUMBER, number, Geometry.TYPE_WIDTH, Geometry.SIZE_3)
                    .at(grid, 0));
        }
        return Math.max(graded, Geometry.TITLE_LINE_WITHOUT_HEAD);
    }
}
