package org.keqiao.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.ChineseNumeral;

/**
 * A line that says what the lines below it answer: ［建议一］, ［建议一、二：两条的表述｜解决采纳］, or ［结语］.
 *
 * <p>It stands alone on its line and never reaches the paper. Other brackets do as well, as they come from keyboards.
 *
 * @param line from 1
 * @param text as typed
 * @param numbers the recommendations named; empty for the closing
 * @param wording what the marker repeats of the recommendation; null where it repeats nothing
 * @param kind label of the answer kind; null where it names none
 */
record SectionMarker(
        int line,
        String text,
        List<Integer> numbers,
        @Nullable String wording,
        @Nullable String kind) {

    private static final String CLOSING = "结语";
    private static final Pattern BRACKETED = Pattern.compile("[［\\[【〔](.+)[］\\]】〕]");

    /** A whole line in the markers' own brackets is meant as one, even if it is misspelt. */
    private static final Pattern MEANT = Pattern.compile("［.*］");

    private static final Pattern CONTENT =
            Pattern.compile("建议\\s*([一二三四五六七八九十\\d]+(?:[、，,和及至到—-][一二三四五六七八九十\\d]+)*)(?:[：:]([^｜|]*))?(?:[｜|](.*))?");
    private static final Pattern RANGE = Pattern.compile("(.+)[至到—-](.+)");

    static boolean anyIn(String body) {
        return body.lines().anyMatch(SectionMarker::isOne);
    }

    /** Whether the line is meant as a marker, be it right or wrong. */
    static boolean isOne(String line) {
        String text = line.strip();
        return MEANT.matcher(text).matches()
                || content(text)
                        .filter(content -> content.equals(CLOSING)
                                || CONTENT.matcher(content).matches())
                        .isPresent();
    }

    /** The marker that the line holds; empty where its words are none. */
    static Optional<SectionMarker> read(int number, String line) {
        String text = line.strip();
        return content(text).flatMap(content -> {
            if (content.equals(CLOSING)) {
                return Optional.of(new SectionMarker(number, text, List.of(), null, null));
            }
            Matcher marker = CONTENT.matcher(content);
            return marker.matches()
                    ? numbers(marker.group(1))
                            .map(numbers -> new SectionMarker(
                                    number, text, numbers, words(marker.group(2)), words(marker.group(3))))
                    : Optional.empty();
        });
    }

    private static Optional<String> content(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        return bracketed.matches() ? Optional.of(bracketed.group(1).strip()) : Optional.empty();
    }

    private static @Nullable String words(@Nullable String group) {
        return group == null || group.isBlank() ? null : group.strip();
    }

    private static Optional<List<Integer>> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String one : text.split("[、，,和及]")) {
            Matcher range = RANGE.matcher(one);
            OptionalInt first = ChineseNumeral.parse(range.matches() ? range.group(1) : one);
            OptionalInt last = range.matches() ? ChineseNumeral.parse(range.group(2)) : first;
            if (first.isEmpty() || last.isEmpty() || first.getAsInt() > last.getAsInt()) {
                return Optional.empty();
            }
            IntStream.rangeClosed(first.getAsInt(), last.getAsInt()).forEach(numbers::add);
        }
        return Optional.of(List.copyOf(numbers));
    }

    boolean closing() {
        return numbers.isEmpty();
    }

    /** The marker that a skeleton has for the recommendation. */
    static String of(Recommendation recommendation) {
        return "［" + recommendation.label() + "：" + recommendation.wording() + "］";
    }

    /** The skeleton of a letter that answers all: its opening, a marker for each, and one for the closing. */
    static String skeleton(String opening, List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(SectionMarker::of)
                .collect(Collectors.joining("\n\n", opening + "\n", "\n\n［" + CLOSING + "］"));
    }
}
