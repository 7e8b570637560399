package org.keqiao.document.layout;

/** A character and its left edge, in points from wherever its line is measured from. */
public record PlacedGlyph(int codePoint, Face face, double x) {

    PlacedGlyph shifted(double dx) {
        return new PlacedGlyph(codePoint, face, x + dx);
    }
}
