package org.keqiao.document.layout;

/**
 * Where the body ends on its last page.
 *
 * @param bottom lower edge of its last line, in points
 * @param nextLine the first line of the grid below it
 */
record BodyEnd(double bottom, int nextLine) {}
