package org.keqiao.calendar;

import java.time.LocalDate;

/**
 * The last day for an answer.
 *
 * @param lastDay ends at 24:00 in the office's zone
 * @param policyId the policy row it was computed under
 * @param provisional whether the holidays of that year are not announced yet
 */
public record HandlingDeadline(LocalDate lastDay, long policyId, boolean provisional) {}
