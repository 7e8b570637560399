package org.keqiao.document.layout;

/**
 * The edges between which a paragraph is set, in parts of the character size.
 *
 * @param first left edge of the first line
 * @param rest left edge of the further lines
 * @param right right edge of all lines
 */
record Measure(double first, double rest, double right) {

    double left(int from) {
        return from == 0 ? first : rest;
    }

    double width(int from) {
        return right - left(from);
    }
}
