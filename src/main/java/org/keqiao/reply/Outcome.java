package org.keqiao.reply;

/**
 * A class of result (办理结果).
 *
 * @param commitment whether it promises something and so needs a date
 */
public record Outcome(String code, String label, boolean commitment) {}
