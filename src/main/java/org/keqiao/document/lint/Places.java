package org.keqiao.document.lint;

import org.jspecify.annotations.Nullable;
import org.keqiao.document.lint.Finding.Severity;
import org.keqiao.document.lint.LetterText.Field;

/** Says where in a text something stands. */
final class Places {

    /** Characters shown on either side of a fault. */
    private static final int AROUND = 8;

    private Places() {}

    static Finding finding(
            Severity severity, Field field, String text, int from, int to, String message, @Nullable String correction) {
        return new Finding(severity, field, paragraph(text, from), from, to, excerpt(text, from, to), message, correction);
    }

    private static int paragraph(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static String excerpt(String text, int from, int to) {
        int start = Math.max(Math.max(0, from - AROUND), text.lastIndexOf('\n', from - 1) + 1);
        int line = text.indexOf('\n', to);
        int end = Math.min(Math.min(text.length(), to + AROUND), line < 0 ? text.length() : line);
        // Never half a character of two units.
        start = start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
        end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
        return text.substring(start, Math.max(start, end)).strip();
    }
}
