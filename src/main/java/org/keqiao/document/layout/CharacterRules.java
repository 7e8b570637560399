package org.keqiao.document.layout;

/**
 * Which characters may begin or end a line, and how much blank each carries (GB/T 15834-2011, 5.1).
 *
 * <p>Amounts are in parts of the character's size.
 */
final class CharacterRules {

    private static final String OPENING = "（《“‘〔【〈「『［｛〖([{";
    private static final String CLOSING = "，。、；：？！）》”’〕】〉」』］｝〗)]},.;:?!";
    private static final String NEVER_FIRST = CLOSING + "·—…～-/%％‰℃°′″々〇℉";
    private static final String NEVER_LAST = OPENING + "￥＄￡#＃№";
    private static final String PAIRED = "—…";
    private static final String UNITS = "年月日号时分秒届次%％‰℃°";

    /** Blank that a full-width punctuation mark can lose without touching its neighbour. */
    private static final double PUNCTUATION_SHRINK = 0.25;

    /** Half of a punctuation mark at the end of a line is blank and may hang over the edge. */
    private static final double LINE_END_SHRINK = 0.5;

    private static final double SPACE_SHRINK = 0.1;

    private CharacterRules() {}

    static boolean mayBegin(int codePoint) {
        return NEVER_FIRST.indexOf(codePoint) < 0;
    }

    static boolean mayEnd(int codePoint) {
        return NEVER_LAST.indexOf(codePoint) < 0;
    }

    /** Whether the two belong to one number, word, measure or dash. */
    static boolean isJoined(int left, int right) {
        if (isWestern(left) && isWestern(right)) {
            return true;
        }
        if (isDigit(left) && UNITS.indexOf(right) >= 0) {
            return true;
        }
        return left == right && PAIRED.indexOf(left) >= 0;
    }

    /** Whether a long word may rather be torn here than elsewhere: addresses of web pages. */
    static boolean isSoftJoint(int left, int right) {
        return "/?&=_-".indexOf(left) >= 0 || left == '.' && Character.isLetter(right);
    }

    static double shrinkBefore(int codePoint) {
        return isFullWidth(codePoint) && OPENING.indexOf(codePoint) >= 0 ? PUNCTUATION_SHRINK : 0;
    }

    static double shrinkAfter(int codePoint) {
        if (codePoint == ' ') {
            return SPACE_SHRINK;
        }
        return isFullWidth(codePoint) && CLOSING.indexOf(codePoint) >= 0 ? PUNCTUATION_SHRINK : 0;
    }

    static double shrinkAtLineEnd(int codePoint) {
        return shrinkAfter(codePoint) == PUNCTUATION_SHRINK ? LINE_END_SHRINK : 0;
    }

    /** Share of a line's surplus that may go between the two: none within words and dashes, more at spaces. */
    static double stretch(int left, int right) {
        boolean sameWord = isWestern(left) && isWestern(right);
        boolean sameDash = left == right && PAIRED.indexOf(left) >= 0;
        if (sameWord || sameDash || right == ' ') {
            return 0;
        }
        return left == ' ' ? 3 : 1;
    }

    private static boolean isWestern(int codePoint) {
        return codePoint > ' ' && codePoint < 0x7f
                || codePoint >= 0xc0 && codePoint < 0x250
                || codePoint >= 0x370 && codePoint < 0x530;
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isFullWidth(int codePoint) {
        return codePoint >= 0x2018;
    }
}
