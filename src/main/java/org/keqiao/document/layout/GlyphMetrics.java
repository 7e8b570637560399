package org.keqiao.document.layout;

/** How wide characters are, as the fonts that will draw them say. */
@FunctionalInterface
public interface GlyphMetrics {

    /** Advance of the character in parts of its size: 1 for an ideograph, about 0.5 for a digit. */
    double advance(Face face, int codePoint);
}
