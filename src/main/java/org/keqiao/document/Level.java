package org.keqiao.document;

import java.util.regex.Pattern;

/** The levels of the body's structure (GB/T 9704-2012, 7.3.3: 一、 then （一） then 1. then （1）). */
public enum Level {
    FIRST("[一二三四五六七八九十百]{1,5}、.*"),
    SECOND("（[一二三四五六七八九十百]{1,5}）.*"),
    THIRD("\\d{1,3}[.．](?!\\d).*"),
    FOURTH("（\\d{1,3}）.*"),
    PLAIN(".*");

    private final Pattern pattern;

    Level(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** The level that a paragraph's first characters show. */
    public static Level of(String text) {
        for (Level level : values()) {
            if (level.pattern.matcher(text).matches()) {
                return level;
            }
        }
        return PLAIN;
    }

    /** Whether the standard gives the level a face of its own (黑体, 楷体). */
    public boolean isHeading() {
        return this == FIRST || this == SECOND;
    }
}
