package org.keqiao.followup;

/**
 * A rating as it is given, not yet checked.
 *
 * @param attitude 办理态度, code of a {@link Rating}
 * @param result 办理结果, code of a {@link Rating}
 * @param reason required where either is dissatisfied
 */
public record FeedbackAnswer(String attitude, String result, String reason) {}
