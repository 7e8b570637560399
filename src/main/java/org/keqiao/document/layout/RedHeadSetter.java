package org.keqiao.document.layout;

import java.util.List;
import org.keqiao.document.Head;
import org.keqiao.document.Part;

/** The mark, the number and the red rule (7.2); signatories where the document goes upwards (7.2.6). */
final class RedHeadSetter implements HeadSetter {

    private final Setter setter;
    private final Head head;
    private final MarkSetter mark;

    RedHeadSetter(Setter setter, Head head, double scale) {
        this.setter = setter;
        this.head = head;
        this.mark = new MarkSetter(setter, head, Geometry.MARK_MAX_SIZE, scale);
    }

    @Override
    public Grid grid(int lines, boolean exact) {
        Grid grid = new Grid(lines);
        return exact ? grid.through(markBottom() + Geometry.LINES_ABOVE_NUMBER * grid.pitch()) : grid;
    }

    @Override
    public int set(Grid grid, PageBuilder page) {
        new GradingSetter(setter, head.grading()).set(page, grid, Geometry.TOP);
        mark.set(page, Geometry.MARK_TOP);
        int line = grid.firstLineBelow(markBottom() + Geometry.LINES_ABOVE_NUMBER * grid.pitch());
        line = head.signatories().isEmpty() ? setNumber(grid, page, line) : setSignatories(grid, page, line);
        double rule = grid.bottom(line) + Geometry.RULE_BELOW_NUMBER;
        page.add(new Rule(Geometry.LEFT, rule, Geometry.TYPE_WIDTH, Geometry.RULE_THICKNESS, Ink.RED));
        return line + 1 + Geometry.LINES_ABOVE_TITLE;
    }

    private double markBottom() {
        return Geometry.MARK_TOP + mark.height();
    }

    private int setNumber(Grid grid, PageBuilder page, int line) {
        StyledText number = setter.text(head.number(), Face.FANG_SONG);
        page.add(setter.centred(Part.NUMBER, number, Geometry.SIZE_3, Ink.BLACK).at(grid, line));
        return line;
    }

    /** The number stands on the left of the last signatories' line (7.2.5). */
    private int setSignatories(Grid grid, PageBuilder page, int first) {
        List<List<FlowLine>> rows = new SignatoriesSetter(setter).rows(head.signatories());
        int line = first;
        for (List<FlowLine> row : rows) {
            int at = line++;
            row.forEach(text -> page.add(text.at(grid, at)));
        }
        StyledText number = setter.text(head.number(), Face.FANG_SONG);
        double left = Geometry.UPWARD_BLANK * Geometry.SIZE_3;
        page.add(setter.from(Part.NUMBER, number, left, Geometry.SIZE_3, Ink.BLACK)
                .at(grid, line - 1));
        return line - 1;
    }
}
