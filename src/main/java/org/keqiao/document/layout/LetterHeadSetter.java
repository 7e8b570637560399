package org.keqiao.document.layout;

import org.keqiao.document.Head;
import org.keqiao.document.Part;

/** The head of a letter and the double rules of its first page (信函格式, 10.1). */
final class LetterHeadSetter implements HeadSetter {

    private static final double LEFT = (Geometry.PAGE_WIDTH - Geometry.LETTER_RULE_WIDTH) / 2;

    private final Setter setter;
    private final Head head;
    private final MarkSetter mark;

    LetterHeadSetter(Setter setter, Head head) {
        this.setter = setter;
        this.head = head;
        this.mark = new MarkSetter(setter, head, Geometry.MARK_MAX_SIZE, 1);
    }

    /** The title stands two blank lines below the number, wherever that is: the lines of page 1 follow it. */
    @Override
    public Grid grid(int lines, boolean exact) {
        Grid grid = new Grid(lines);
        return grid.through(lastElementTop(grid) + (1 + Geometry.LINES_ABOVE_TITLE) * grid.pitch());
    }

    @Override
    public int set(Grid grid, PageBuilder page) {
        mark.set(page, Geometry.LETTER_MARK_TOP);
        double first = ruleTop() + Geometry.LETTER_THICK / 2;
        addRules(page, first, first + Geometry.LETTER_RULES_APART);
        double second = Geometry.PAGE_HEIGHT - Geometry.LETTER_RULE_ABOVE_EDGE - Geometry.LETTER_THICK / 2;
        addRules(page, second, second - Geometry.LETTER_RULES_APART);
        new GradingSetter(setter, head.grading()).set(page, grid, numberTop());
        StyledText number = setter.text(head.number(), Face.FANG_SONG);
        page.add(setter.endingAt(Part.NUMBER, number, Geometry.TYPE_WIDTH, Geometry.SIZE_3)
                .at(numberTop()));
        return grid.firstLineBelow(lastElementTop(grid) + (1 + Geometry.LINES_ABOVE_TITLE) * grid.pitch());
    }

    private static void addRules(PageBuilder page, double thick, double thin) {
        page.add(new Rule(LEFT, thick, Geometry.LETTER_RULE_WIDTH, Geometry.LETTER_THICK, Ink.RED));
        page.add(new Rule(LEFT, thin, Geometry.LETTER_RULE_WIDTH, Geometry.LETTER_THIN, Ink.RED));
    }

    private double ruleTop() {
        return Geometry.LETTER_MARK_TOP + mark.inkHeight() + Geometry.LETTER_RULE_BELOW_MARK;
    }

    private double numberTop() {
        return ruleTop() + Geometry.LETTER_THICK + Geometry.LETTER_RULES_APART + Geometry.LETTER_NUMBER_BELOW_RULE;
    }

    /** Upper edge of the lowest of number and marks. */
    private double lastElementTop(Grid grid) {
        int lines = new GradingSetter(setter, head.grading()).set(new PageBuilder(0), grid, 0);
        return numberTop() + Math.max(0, lines - 1) * grid.pitch();
    }
}
