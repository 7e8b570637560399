package org.keqiao.reply;

/** Compares what people wrote without its punctuation: “科创属性” and ‘科创属性’ are the same words. */
final class Wording {

    private Wording() {}

    /** The letters and digits only. */
    static String key(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether two wordings have the same words. */
    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
