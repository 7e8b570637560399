package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Head;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;

/** Sets what stands above the body on page 1: mark, number, rule, title and addressee (7.2, 7.3.1, 7.3.2). */
final class HeadSetter {

    private static final Measure WHOLE_LINE = new Measure(0, 0, Geometry.CHARACTERS);

    private final Setter setter;
    private final FlowLine mark;
    private final FlowLine number;
    private final List<FlowLine> title = new ArrayList<>();
    private final List<FlowLine> addressee;

    HeadSetter(Setter setter, OfficialDocument document, boolean withAddressee) {
        this.setter = setter;
        Head head = document.head();
        mark = mark(head);
        number = setter.centred(Part.NUMBER, setter.text(head.number(), Face.FANG_SONG), Geometry.SIZE_3, Ink.BLACK);
        for (StyledText line : new TitleBreaker(setter.metrics()).lines(document.title())) {
            title.add(setter.centred(Part.TITLE, line, Geometry.SIZE_2, Ink.BLACK));
        }
        addressee = addressee(withAddressee ? document.addressee() : null);
    }

    /** Sets the head on the page and gives the first line of the grid that is left to the body. */
    int set(Grid grid, PageBuilder page) {
        page.add(mark.at(Geometry.MARK_TOP - Geometry.INK_INSET * mark.size()));
        int line = grid.firstLineBelow(Geometry.MARK_TOP + mark.size()) + Geometry.LINES_ABOVE_NUMBER;
        page.add(number.at(grid, line));
        double rule = grid.bottom(line) + Geometry.RULE_BELOW_NUMBER;
        page.add(new Rule(Geometry.LEFT, rule, Geometry.TYPE_WIDTH, Geometry.RULE_THICKNESS, Ink.RED));
        line += 1 + Geometry.LINES_ABOVE_TITLE;
        line = page.addAll(grid, line, title);
        if (!addressee.isEmpty()) {
            line = page.addAll(grid, line + Geometry.LINES_ABOVE_ADDRESSEE, addressee);
        } else {
            line += Geometry.LINES_ABOVE_ADDRESSEE;
        }
        return line;
    }

    private FlowLine mark(Head head) {
        StyledText text = setter.text(head.mark(), Face.XIAO_BIAO_SONG);
        double size = Math.min(Geometry.MARK_MAX_SIZE, Geometry.MARK_MAX_WIDTH / Math.max(1, text.width()));
        return setter.centred(Part.HEAD_MARK, text, size, Ink.RED);
    }

    private List<FlowLine> addressee(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        StyledText styled = setter.text(text, Face.FANG_SONG);
        return setter.paragraph(Part.ADDRESSEE, 0, styled, WHOLE_LINE, Geometry.SIZE_3);
    }
}
