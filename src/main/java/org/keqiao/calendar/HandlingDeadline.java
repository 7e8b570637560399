package org.keqiao.calendar;

import java.time.LocalDate;

/**
 * The last day for an answer.
 *
 * @param lastDay ends at 24:00 in the office's zone
 * @param policyId the policy row it was computed under
 */
public record HandlingDeadline(LocalDate lastDay, long policyId) {}
