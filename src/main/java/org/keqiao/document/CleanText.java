package org.keqiao.document;

import java.util.stream.Collectors;

/**
 * Text without characters that cannot be seen.
 *
 * <p>Pasted text brings zero-width characters, byte order marks and control characters along. The fonts draw
 * them as blanks or not at all, so they would be in the file and not on the paper.
 */
final class CleanText {

    private CleanText() {}

    /** One line: no invisible characters, every white space a plain space, none at either end. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(CleanText::plain).filter(cp -> cp >= 0).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** Several lines, each clean, blank ones left out. */
    static String ofLines(String text) {
        return text.lines().map(CleanText::of).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static int plain(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return ' ';
        }
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT ? -1 : codePoint;
    }
}
