package org.keqiao.document.layout;

/**
 * The lines of a page: so many that fill the type area from its upper to its lower edge.
 *
 * @param lines lines a page; the standard's 22, or a few more or less where the end of the document asks for it
 * @param origin upper edge of line 0; the type area's but for a first page whose head asks for other
 */
record Grid(int lines, double origin) {

    private static final double EPSILON = 1e-6;

    Grid(int lines) {
        this(lines, Geometry.TOP);
    }

    /** The same lines, moved so that one of them begins at the given height and the first not below the type area. */
    Grid through(double y) {
        return new Grid(lines, y - firstLineBelow(y) * pitch());
    }

    /** Distance of one line to the next in points; 29.62 for 22 lines. */
    double pitch() {
        return (Geometry.TYPE_HEIGHT - Geometry.SIZE_3) / (lines - 1);
    }

    /** Upper edge of a line's characters; lines count from 0. */
    double top(int line) {
        return origin + line * pitch();
    }

    double bottom(int line) {
        return top(line) + Geometry.SIZE_3;
    }

    /** Upper edge of characters of another size, centred on the line. */
    double top(int line, double size) {
        return top(line) + (Geometry.SIZE_3 - size) / 2;
    }

    /** The first line that lies wholly below the given height. */
    int firstLineBelow(double y) {
        return (int) Math.ceil((y - origin) / pitch() - EPSILON);
    }

    /** Whether the line lies within the type area. */
    boolean has(int line) {
        return bottom(line) <= Geometry.BOTTOM + EPSILON;
    }
}
