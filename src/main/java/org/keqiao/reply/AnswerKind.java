package org.keqiao.reply;

/**
 * How one recommendation is answered: a class of result, or that it is not for this office to decide.
 *
 * @param commitment whether it promises something
 */
public record AnswerKind(String code, String label, boolean commitment) {}
