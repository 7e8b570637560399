package org.keqiao.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reply's body.
 *
 * @param part what the section is for
 * @param recommendations numbers of the recommendations it answers; empty in the introduction and the closing
 * @param answerKind code of the {@link AnswerKind} its marker names; null where it names none
 * @param line first line of the section in the draft, its marker included, from 1
 * @param lines as typed, blank ones included
 */
public record ReplySection(
        Part part, List<Integer> recommendations, @Nullable String answerKind, int line, List<String> lines) {

    public ReplySection {
        recommendations = List.copyOf(recommendations);
        lines = List.copyOf(lines);
    }

    /** What a section is for. */
    public enum Part {
        INTRODUCTION,
        ANSWER,
        CLOSING
    }

    /** The paragraphs, blank lines left out. */
    public List<String> paragraphs() {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
