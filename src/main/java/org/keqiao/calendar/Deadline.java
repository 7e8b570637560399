package org.keqiao.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a case.
 *
 * @param kind of the case, and of the body behind it, after a dot; empty where the rule does not ask
 * @param subject what it is for within the case, e.g. a unit's id; empty for the case itself
 * @param startedOn the day of the event from which it counts
 * @param policyId the rule it is handled under
 * @param fixedOn last day ordered for this item; null where the rule decides
 * @param lastDay ends at 24:00 in the office's zone; of a paused one, as if it went on today
 * @param provisional whether a notice still to come can change the last day
 * @param warnFrom first day on which it counts as due soon
 * @param consumed working days used up until the last step
 * @param endedOn null while it is open
 */
public record Deadline(
        String id,
        String caseId,
        DeadlinePurpose purpose,
        String kind,
        String subject,
        LocalDate startedOn,
        long policyId,
        @Nullable LocalDate fixedOn,
        LocalDate lastDay,
        boolean provisional,
        LocalDate warnFrom,
        State state,
        int consumed,
        @Nullable LocalDate endedOn) {

    /** How a deadline stands. */
    public enum State {
        RUNNING("计时中"),
        PAUSED("已暂停"),
        FULFILLED("已完成"),
        CANCELLED("已取消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Deadline under(long otherPolicyId) {
        return new Deadline(
                id,
                caseId,
                purpose,
                kind,
                subject,
                startedOn,
                otherPolicyId,
                fixedOn,
                lastDay,
                provisional,
                warnFrom,
                state,
                consumed,
                endedOn);
    }

    /** Whether it still counts, running or paused. */
    public boolean open() {
        return state == State.RUNNING || state == State.PAUSED;
    }
}
