package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;

/** Sets title and addressee (7.3.1, 7.3.2). */
final class OpeningSetter {

    private static final Measure WHOLE_LINE = new Measure(0, 0, Geometry.CHARACTERS);

    private final Setter setter;
    private final List<FlowLine> title = new ArrayList<>();
    private final List<FlowLine> addressee;

    OpeningSetter(Setter setter, OfficialDocument document, boolean withAddressee) {
        this.setter = setter;
        for (StyledText line : new TitleBreaker(setter.metrics()).lines(document.title())) {
            title.add(setter.centred(Part.TITLE, line, Geometry.SIZE_2, Ink.BLACK));
        }
        addressee = addressee(withAddressee ? document.addressee() : null);
    }

    /** Sets both from the given line on and gives the line on which the body begins. */
    int set(Grid grid, PageBuilder page, int from) {
        int line = page.addAll(grid, from, title) + Geometry.LINES_ABOVE_ADDRESSEE;
        return page.addAll(grid, line, addressee);
    }

    private List<FlowLine> addressee(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        StyledText styled = setter.text(text, Face.FANG_SONG).keepingNames();
        return setter.paragraph(Part.ADDRESSEE, 0, styled, WHOLE_LINE, Geometry.SIZE_3);
    }
}
