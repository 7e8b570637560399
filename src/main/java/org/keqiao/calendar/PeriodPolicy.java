package org.keqiao.calendar;

import java.util.List;

/**
 * How long something may take, as a policy by purpose, kind of case and body.
 *
 * @param amount 1 to 3650 units
 * @param startCounts whether the first day counts; the Civil Code (art. 201) says no unless a rule says so
 * @param maxExtension units by which it may be extended in all; 0 forbids extensions
 * @param warnings working days before the last day on which to warn; 0 is the last day itself
 * @param escalations whom to tell how many working days after the last day
 * @param appliesToRunning whether deadlines that run already change over to this rule once their list is signed
 */
public record PeriodPolicy(
        int amount,
        PeriodUnit unit,
        boolean startCounts,
        int maxExtension,
        List<Integer> warnings,
        List<Escalation> escalations,
        boolean appliesToRunning) {

    public PeriodPolicy {
        warnings = List.copyOf(warnings);
        escalations = List.copyOf(escalations);
    }

    /**
     * A rung of the ladder after the last day.
     *
     * @param after working days after the last day, from 1
     * @param to name of a duty, e.g. {@code DIVISION_HEAD}
     */
    public record Escalation(int after, String to) {}

    /** 3个月, 7个工作日. */
    public String words() {
        return amount + unit.label();
    }

    /** Working days before the last day from which it counts as due soon. */
    int firstWarning() {
        return warnings.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
