package org.keqiao.intake;

/**
 * A proposal that waits to be received or assigned.
 *
 * @param number as officials say it: 市政协十四届一次会议第0539号提案
 * @param step what it waits for: 签收, 分办
 */
public record Assignable(String caseId, String number, String title, String proposers, String category, String step) {}
