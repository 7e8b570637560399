package org.keqiao.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keqiao.reply.ReplySection.Part;

/**
 * Divides a body without markers by the words with which replies themselves name what they answer: a paragraph that
 * begins 关于“…”的建议 opens the section of that recommendation, and the last paragraphs that look ahead or thank are the
 * closing, as in 沪科提复〔2023〕45号.
 */
final class UnmarkedBody {

    private static final Pattern NUMBER =
            Pattern.compile("^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、](?!\\d))\\s*");
    private static final Pattern TURN = Pattern.compile("^(关于|对于|针对)?(您|你们)?(提出)?的?");
    private static final Pattern CLOSING = Pattern.compile("^(下一?阶段|下一?步|今后|最后|再次感谢|(衷心)?感谢|以上).*");

    /** Shorter wordings begin paragraphs by chance. */
    private static final int SHORTEST = 4;

    private UnmarkedBody() {}

    static List<ReplySection> read(String body, List<Recommendation> recommendations) {
        List<String> lines = List.of(body.split("\n", -1));
        List<Start> starts = starts(lines, recommendations);
        if (starts.isEmpty()) {
            boolean onlyOne = recommendations.size() == 1;
            return List.of(new ReplySection(
                    onlyOne ? Part.ANSWER : Part.INTRODUCTION, onlyOne ? List.of(1) : List.of(), null, 1, lines));
        }
        int closing = closing(lines, starts.get(starts.size() - 1).line());
        List<ReplySection> sections = new ArrayList<>();
        add(sections, Part.INTRODUCTION, List.of(), lines, 0, starts.get(0).line());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).line() : closing;
            add(
                    sections,
                    Part.ANSWER,
                    List.of(starts.get(i).no()),
                    lines,
                    starts.get(i).line(),
                    end);
        }
        add(sections, Part.CLOSING, List.of(), lines, closing, lines.size());
        return sections;
    }

    private record Start(int line, int no) {}

    /** Where each recommendation is first named; a second mention belongs to the section it stands in. */
    private static List<Start> starts(List<String> lines, List<Recommendation> recommendations) {
        List<Start> starts = new ArrayList<>();
        Set<Integer> begun = new LinkedHashSet<>();
        for (int line = 0; line < lines.size(); line++) {
            int at = line;
            named(lines.get(line), recommendations)
                    .filter(one -> begun.add(one.no()))
                    .ifPresent(one -> starts.add(new Start(at, one.no())));
        }
        return starts;
    }

    private static Optional<Recommendation> named(String line, List<Recommendation> recommendations) {
        String key = Wording.key(
                TURN.matcher(NUMBER.matcher(line.strip()).replaceFirst("")).replaceFirst(""));
        return recommendations.stream()
                .filter(one -> Wording.key(one.wording()).length() >= SHORTEST)
                .filter(one -> key.startsWith(Wording.key(one.wording())))
                .max(Comparator.comparingInt(one -> one.wording().length()));
    }

    /** First line of the closing; the end of the body where there is none. */
    private static int closing(List<String> lines, int lastStart) {
        int closing = lines.size();
        for (int line = lines.size() - 1; line > lastStart; line--) {
            String text = lines.get(line).strip();
            if (!text.isEmpty() && !CLOSING.matcher(text).matches()) {
                break;
            }
            closing = text.isEmpty() ? closing : line;
        }
        return closing;
    }

    private static void add(
            List<ReplySection> sections, Part part, List<Integer> numbers, List<String> lines, int from, int to) {
        if (from < to) {
            sections.add(new ReplySection(part, numbers, null, from + 1, lines.subList(from, to)));
        }
    }
}
