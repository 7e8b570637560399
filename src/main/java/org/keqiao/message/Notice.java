package org.keqiao.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told, in Chinese.
 *
 * @param caseId the case it is about; null if about none. Only who may read the case sees the notice
 * @param topic kind of notice in a word or two, e.g. 催办, 期限提醒
 * @param title one line
 * @param text plain text, paragraphs by line breaks
 * @param link path of our own site where to go on, from the slash; null for the case's page
 */
public record Notice(
        @Nullable String caseId,
        String topic,
        String title,
        String text,
        @Nullable String link) {

    private static final int LONGEST_LINE = 200;

    public Notice {
        topic = line(topic);
        title = line(title);
        Objects.requireNonNull(text, "text");
        if (link != null && (!link.startsWith("/") || link.startsWith("//"))) {
            throw new IllegalArgumentException("a link is a path of our own site");
        }
    }

    /** One line of mail header: a line break in it would begin a header of the sender's choice. */
    private static String line(String text) {
        String clean = text.replaceAll("\\p{Cntrl}+", " ").strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("topic and title are not empty");
        }
        return clean.substring(
                0, clean.offsetByCodePoints(0, Math.min(clean.codePointCount(0, clean.length()), LONGEST_LINE)));
    }
}
