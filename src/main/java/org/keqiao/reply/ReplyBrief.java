package org.keqiao.reply;

import org.jspecify.annotations.Nullable;

/**
 * What a reply starts from, as the module that asks for it knows the case.
 *
 * @param title suggested title; a blank marks a preferred line break
 * @param addressee suggested addressee with its colon
 * @param opening suggested first sentence
 * @param copies suggested copy recipients
 * @param question what is to be answered
 * @param important whether the case is one of those that policies treat with more care (重点提案)
 * @param series number series of the document; null for that of replies
 */
public record ReplyBrief(
        String title,
        String addressee,
        String opening,
        String copies,
        String question,
        boolean important,
        @Nullable String series) {

    /** A brief for a document that is numbered among the replies. */
    public ReplyBrief(
            String title, String addressee, String opening, String copies, String question, boolean important) {
        this(title, addressee, opening, copies, question, important, null);
    }
}
