package org.keqiao.reply;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A draft's body in sections.
 *
 * @param sections in order; together they hold every line but the markers, each once
 * @param faults what is wrong with the markers, as Chinese sentences that name the line
 */
public record DraftSections(List<ReplySection> sections, List<String> faults) {

    public DraftSections {
        sections = List.copyOf(sections);
        faults = List.copyOf(faults);
    }

    /** Divides a body: by its markers if it has any, by the letter's own words otherwise. */
    static DraftSections of(String body, List<Recommendation> recommendations, List<AnswerKind> kinds) {
        return SectionMarker.anyIn(body)
                ? new MarkedBody(recommendations, kinds).read(body)
                : new DraftSections(UnmarkedBody.read(body, recommendations), List.of());
    }

    /** The body as it goes on paper, without markers. */
    static String letter(String body) {
        return SectionMarker.anyIn(body)
                ? body.lines()
                        .filter(line -> !SectionMarker.isOne(line))
                        .collect(Collectors.joining("\n"))
                        .strip()
                : body;
    }
}
