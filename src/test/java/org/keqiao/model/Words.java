package org.keqiao.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The one spelling of a name in its other forms. */
final class Words {

    private Words() {}

    /** {@code DraftReply} to {@code draftReply}. */
    static String lowerCamel(String pascal) {
        return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }

    /** {@code draft-reply} to {@code DraftReply}. */
    static String pascal(String kebab) {
        return Arrays.stream(kebab.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
