package org.keqiao.reply;

/**
 * What a reply starts from, as the module that asks for it knows the case.
 *
 * @param title suggested title; a blank marks a preferred line break
 * @param addressee suggested addressee with its colon
 * @param opening suggested first sentence
 * @param copies suggested copy recipients
 * @param question what is to be answered
 * @param important whether the case is one of those that policies treat with more care (重点提案)
 */
public record ReplyBrief(
        String title, String addressee, String opening, String copies, String question, boolean important) {}
