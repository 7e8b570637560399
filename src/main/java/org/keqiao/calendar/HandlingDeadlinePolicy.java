package org.keqiao.calendar;

/**
 * How long a unit has to answer.
 *
 * @param months whole months from the day of assignment
 * @param dueSoonDays calendar days before the end from which the case counts as due soon
 */
public record HandlingDeadlinePolicy(int months, int dueSoonDays) {}
