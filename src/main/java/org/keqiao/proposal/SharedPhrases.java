package org.keqiao.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest phrases that two texts share. */
final class SharedPhrases {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    /** Words that every such paper has. */
    private static final List<String> EMPTY = List.of("关于", "建议", "提案", "进一步", "加强", "推进", "推动", "完善", "方面", "工作");

    private static final String LINKING = "的了和与及对在于";

    private SharedPhrases() {}

    /** At most so many, the longest first; none lies in another, or says only what every such paper says. */
    static List<String> of(String own, String others, int most) {
        String one = telling(own);
        String other = telling(others);
        List<String> found = new ArrayList<>();
        for (int length = LONGEST; length >= SHORTEST && found.size() < most; length--) {
            Set<String> there = new HashSet<>();
            for (int i = 0; i + length <= other.length(); i++) {
                there.add(other.substring(i, i + length));
            }
            for (int i = 0; i + length <= one.length() && found.size() < most; i++) {
                String phrase = one.substring(i, i + length);
                if (there.contains(phrase)
                        && tells(phrase)
                        && found.stream().noneMatch(known -> overlaps(known, phrase))) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** The text with a gap for each word that tells nothing. */
    private static String telling(String text) {
        String rest = text;
        for (String empty : EMPTY) {
            rest = rest.replace(empty, " ");
        }
        return rest;
    }

    private static boolean tells(String phrase) {
        return phrase.codePoints().allMatch(Character::isLetterOrDigit)
                && LINKING.indexOf(phrase.charAt(0)) < 0
                && LINKING.indexOf(phrase.charAt(phrase.length() - 1)) < 0;
    }

    /** A phrase that shares two characters with a longer one says nothing new. */
    private static boolean overlaps(String known, String phrase) {
        for (int i = 0; i + 2 <= phrase.length(); i++) {
            if (known.contains(phrase.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
