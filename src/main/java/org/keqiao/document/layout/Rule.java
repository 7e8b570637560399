package org.keqiao.document.layout;

/**
 * A straight rule from (x, y) to (x + width, y + height), in points from the top left of the page; its middle.
 *
 * @param width 0 for an upright rule
 * @param height 0 for a level rule
 */
public record Rule(double x, double y, double width, double height, double thickness, Ink ink) {

    /** A level rule. */
    public Rule(double x, double y, double width, double thickness, Ink ink) {
        this(x, y, width, 0, thickness, ink);
    }

    static Rule upright(double x, double y, double height, double thickness) {
        return new Rule(x, y, 0, height, thickness, Ink.BLACK);
    }
}
