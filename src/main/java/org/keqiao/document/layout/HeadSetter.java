package org.keqiao.document.layout;

import org.keqiao.document.Head;

/** Sets what stands above the title on page 1, one class a format. */
interface HeadSetter {

    /**
     * The lines of page 1.
     *
     * @param exact whether the blank lines of the head are no higher than they must be, instead of filling the page
     */
    Grid grid(int lines, boolean exact);

    /** Sets the head on the page and gives the line of the grid on which the title begins. */
    int set(Grid grid, PageBuilder page);

    /** @param scale size of the mark, as a part of what it would be with room enough */
    static HeadSetter of(Setter setter, Head head, double scale) {
        return switch (head.format()) {
            case NAME_ONLY, DOCUMENT -> new RedHeadSetter(setter, head, scale);
            case LETTER -> new LetterHeadSetter(setter, head);
            case NONE -> new NoHeadSetter(setter, head);
        };
    }
}
