package org.keqiao.engine;

/** A choice of a select, radio or check list. */
public record Option(String value, String label) {}
