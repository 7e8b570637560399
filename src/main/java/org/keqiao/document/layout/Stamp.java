package org.keqiao.document.layout;

import org.keqiao.document.Seal;

/** A seal on the page, by its centre and diameter in points. */
public record Stamp(Seal seal, double centreX, double centreY, double diameter) {}
