package org.keqiao.calendar;

import java.time.LocalDate;
import org.keqiao.policy.Policies;
import org.keqiao.policy.Policy;
import org.springframework.stereotype.Component;

/** Computes handling deadlines from the policy in force and the calendar. */
@Component
public class HandlingDeadlines {

    private final Policies policies;
    private final WorkingCalendar calendar;

    HandlingDeadlines(Policies policies, WorkingCalendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    /**
     * The deadline of a case assigned on a day.
     *
     * <p>The first day does not count, a month ends on the corresponding day or else on its last one, and a last day
     * that is a holiday moves to the next working day (Civil Code, art. 200 to 203).
     *
     * @param kind scope of the policy, e.g. {@code CPPCC_PROPOSAL}
     */
    public HandlingDeadline of(String kind, LocalDate assignedOn) {
        Policy<HandlingDeadlinePolicy> policy =
                policies.inForce("handling-deadline", kind, assignedOn, HandlingDeadlinePolicy.class);
        LocalDate lastDay =
                calendar.workingDayFrom(assignedOn.plusMonths(policy.value().months()));
        return new HandlingDeadline(lastDay, policy.id());
    }
}
