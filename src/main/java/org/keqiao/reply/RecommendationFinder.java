package org.keqiao.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a proposal asks for in its own words, as far as its numbering shows it. */
final class RecommendationFinder {

    /** The ways a proposal numbers its suggestions, from the highest; the first that occurs divides the text. */
    private static final List<Pattern> NUMBERINGS = List.of(
            Pattern.compile("(?m)^\\s*[一二三四五六七八九十]{1,3}、"),
            Pattern.compile("(?m)^\\s*[（(][一二三四五六七八九十]{1,3}[）)]"),
            Pattern.compile("(?m)^\\s*\\d{1,2}[.．、](?!\\d)"),
            Pattern.compile("(?<=^|[。；;：:，,\\n])\\s*[一二三四五六七八九十]{1,2}是"));

    private static final Pattern END_OF_HEADING = Pattern.compile("[。；;！!？?\\n]");

    private RecommendationFinder() {}

    /** A passage of the proposal, and the short wording that its first sentence gives. */
    record Found(String wording, String quote) {}

    /** The passages in order; the whole text as one where nothing is numbered, none where there is no text. */
    static List<Found> in(String text) {
        String whole = text.replace("\r\n", "\n").strip();
        if (whole.isEmpty()) {
            return List.of();
        }
        return NUMBERINGS.stream()
                .map(numbering -> divide(whole, numbering))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(new Found(heading(whole), whole)));
    }

    private static List<Found> divide(String text, Pattern numbering) {
        List<Found> found = new ArrayList<>();
        Matcher numbers = numbering.matcher(text);
        int begin = -1;
        while (numbers.find()) {
            add(found, text, begin, numbers.start());
            begin = numbers.end();
        }
        add(found, text, begin, text.length());
        return found;
    }

    private static void add(List<Found> found, String text, int begin, int end) {
        if (begin < 0) {
            return;
        }
        String passage = text.substring(begin, end).strip();
        String wording = heading(passage);
        if (!wording.isEmpty()) {
            found.add(new Found(wording, passage));
        }
    }

    /** The first sentence, cut to what a wording may hold. */
    private static String heading(String passage) {
        Matcher end = END_OF_HEADING.matcher(passage);
        String sentence = (end.find() ? passage.substring(0, end.start()) : passage).strip();
        return sentence.codePointCount(0, sentence.length()) <= RecommendationText.LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, RecommendationText.LONGEST));
    }
}
