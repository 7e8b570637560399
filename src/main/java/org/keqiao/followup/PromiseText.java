package org.keqiao.followup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a reply the sentences that promise something, as a first wording for the ledger. */
final class PromiseText {

    /** What officials write of what is still to come. */
    private static final Pattern TO_COME =
            Pattern.compile("下一?阶段|下一步|拟(?:于|在|出台|建|研|推)|将(?:会|于|在|进一步|加快|推|建|出|研|列|会同)|计划(?:于|在|年)|争取|年底前|年内");

    private static final int LONGEST = 2000;

    private PromiseText() {}

    /** The sentences that promise; the fallback where the text has none. */
    static String of(String body, String fallback) {
        List<String> found = body.lines()
                .flatMap(line -> Stream.of(line.split("(?<=[。！？；])")))
                .map(String::strip)
                .filter(sentence -> TO_COME.matcher(sentence).find())
                .filter(sentence -> !sentence.endsWith("："))
                .toList();
        String text = found.isEmpty() ? fallback : found.stream().collect(Collectors.joining());
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
