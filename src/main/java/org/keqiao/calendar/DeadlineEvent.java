package org.keqiao.calendar;

import java.time.LocalDate;

/** What happens to a deadline, published in the transaction in which it happens. */
public sealed interface DeadlineEvent {

    String deadlineId();

    String caseId();

    String purposeId();

    String subject();

    /** Ends at 24:00 in the office's zone. */
    LocalDate lastDay();

    /** Whether a notice still to come can change the last day. */
    boolean provisional();

    /** A deadline has begun. */
    record Opened(
            String deadlineId, String caseId, String purposeId, String subject, LocalDate lastDay, boolean provisional)
            implements DeadlineEvent {}

    /** Its last day is another one, or is certain now, or it was paused or runs again. */
    record Moved(
            String deadlineId, String caseId, String purposeId, String subject, LocalDate lastDay, boolean provisional)
            implements DeadlineEvent {}

    /** It was fulfilled or cancelled. */
    record Ended(
            String deadlineId, String caseId, String purposeId, String subject, LocalDate lastDay, boolean provisional)
            implements DeadlineEvent {}

    /**
     * The last day is near; once for each rung and last day.
     *
     * @param rung working days before the last day, 0 on the day itself
     */
    record Approaching(
            String deadlineId,
            String caseId,
            String purposeId,
            String subject,
            LocalDate lastDay,
            boolean provisional,
            int rung)
            implements DeadlineEvent {}

    /** The last day is over and nothing was done; once for each last day. */
    record Passed(
            String deadlineId, String caseId, String purposeId, String subject, LocalDate lastDay, boolean provisional)
            implements DeadlineEvent {}

    /**
     * It has passed some time ago, and somebody higher up is to know; once for each rung and last day.
     *
     * @param after working days after the last day
     * @param duty name of a duty, e.g. {@code DIVISION_HEAD}
     */
    record Escalated(
            String deadlineId,
            String caseId,
            String purposeId,
            String subject,
            LocalDate lastDay,
            boolean provisional,
            int after,
            String duty)
            implements DeadlineEvent {}
}
