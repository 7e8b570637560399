package org.keqiao.document.layout;

/** A horizontal rule; y is its middle, in points from the top of the page. */
public record Rule(double x, double y, double width, double thickness, Ink ink) {}
