package org.keqiao.calendar;

import java.time.LocalDate;
import java.util.List;
import org.keqiao.policy.Policy;

/**
 * How a deadline came to its last day.
 *
 * @param rule the rule with its source
 * @param latestExtension last day to which it may be extended, pauses aside
 * @param days from the first day to the last
 * @param bases the notices and laws that name a day among them
 * @param openYears years whose notice is not out and may change a day among them
 * @param steps oldest first
 */
public record Explanation(
        Deadline deadline,
        Policy<PeriodPolicy> rule,
        LocalDate latestExtension,
        List<LedgerDay> days,
        List<String> bases,
        List<Integer> openYears,
        List<DeadlineStep> steps) {}
