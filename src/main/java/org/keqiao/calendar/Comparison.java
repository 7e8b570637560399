package org.keqiao.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.calendar.Recomputation.Line;
import org.keqiao.policy.Policy;
import org.springframework.stereotype.Component;

/** Counts the open deadlines as another calendar or another rule would have them. */
@Component
class Comparison {

    private final DeadlineStore store;
    private final Terms terms;
    private final WorkingCalendar calendar;

    Comparison(DeadlineStore store, Terms terms, WorkingCalendar calendar) {
        this.store = store;
        this.terms = terms;
        this.calendar = calendar;
    }

    /** All open deadlines on a calendar in which the year has these days. */
    List<Line> withNotice(int year, List<CalendarDay> named) {
        Days days = calendar.daysWith(year, named);
        return store.allOpen().stream()
                .map(deadline -> line(deadline, terms.counted(deadline, terms.of(deadline), days)))
                .toList();
    }

    /** The open deadlines that the rule governs from now on. */
    List<Line> underRule(Policy<PeriodPolicy> rule) {
        Days days = calendar.days();
        return governed(rule).stream()
                .map(deadline -> line(deadline, terms.counted(deadline, terms.of(deadline, rule.value()), days)))
                .toList();
    }

    /** A deadline whose day was ordered, or that another rule fits better, keeps its own. */
    private List<Deadline> governed(Policy<PeriodPolicy> rule) {
        Map<String, Boolean> byScope = store.allOpen().stream()
                .collect(Collectors.toMap(
                        Comparison::scope,
                        deadline -> terms.ruleOn(deadline, rule.effectiveFrom()).id() == rule.id(),
                        (a, b) -> a));
        return store.allOpen().stream()
                .filter(deadline -> deadline.fixedOn() == null && deadline.policyId() != rule.id())
                .filter(deadline -> byScope.getOrDefault(scope(deadline), false))
                .toList();
    }

    private static String scope(Deadline deadline) {
        return Terms.scope(deadline.purpose(), deadline.kind());
    }

    private static Line line(Deadline before, Deadline after) {
        LocalDate lastDay = before.lastDay();
        return new Line(
                before.id(),
                before.caseId(),
                before.purpose(),
                lastDay,
                before.provisional(),
                after.lastDay(),
                after.provisional());
    }
}
