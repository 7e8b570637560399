package org.keqiao.document.layout;

import org.jspecify.annotations.Nullable;
import org.keqiao.document.OfficialDocument;

/**
 * Head, title and addressee of a document, so that page 1 shows body as well (5.2.1, 7.2.4, 7.3.2).
 *
 * @param movedAddressee the addressee that leaves no room to the body and goes to the imprint, or null
 */
record FirstPage(
        HeadSetter head, OpeningSetter opening, @Nullable String movedAddressee) {

    /** A mark of many authorities may shrink to this part before the addressee gives way. */
    private static final double[] SCALES = {1, 0.85, 0.7, 0.6, 0.5};

    static FirstPage of(Setter setter, OfficialDocument document) {
        OpeningSetter whole = new OpeningSetter(setter, document, true);
        for (double scale : SCALES) {
            FirstPage page = new FirstPage(HeadSetter.of(setter, document.head(), scale), whole, null);
            if (page.hasRoom()) {
                return page;
            }
        }
        OpeningSetter bare = new OpeningSetter(setter, document, false);
        for (double scale : SCALES) {
            FirstPage page = new FirstPage(HeadSetter.of(setter, document.head(), scale), bare, document.addressee());
            if (page.hasRoom() || scale == SCALES[SCALES.length - 1]) {
                return page;
            }
        }
        throw new IllegalStateException();
    }

    /** Sets all on the page and gives the height at which the body begins. */
    double set(Grid grid, PageBuilder page) {
        return grid.top(opening.set(grid, page, head.set(grid, page)));
    }

    private boolean hasRoom() {
        Grid grid = head.grid(Geometry.LINES, false);
        return set(grid, new PageBuilder(1)) + Geometry.SIZE_3 <= Geometry.BOTTOM + 1e-6;
    }
}
