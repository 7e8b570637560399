package org.keqiao.document.layout;

/** A piece of the text that is set as a whole on one page and does not yet know where. */
sealed interface FlowItem permits FlowLine, FlowRow, FlowPicture {

    /**
     * The upper edge it takes, in points.
     *
     * @param free the height from which the page is free
     */
    double top(Grid grid, double free);

    /** In points. */
    double height();

    /** The height from which the page is free below it, if its upper edge is the given one. */
    double next(Grid grid, double top);

    /** Whether it is to stand on the page of the item that follows. */
    boolean keepsWithNext();

    /** Whether it is nothing but a distance, which a new page does not begin with. */
    default boolean isBlank() {
        return false;
    }
}
