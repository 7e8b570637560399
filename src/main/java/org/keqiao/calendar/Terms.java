package org.keqiao.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keqiao.policy.Policies;
import org.keqiao.policy.Policy;
import org.springframework.stereotype.Component;

/** Puts a deadline's term together from its row and its steps, and counts it on the calendar of the moment. */
@Component
class Terms {

    private final DeadlineStore store;
    private final Policies policies;
    private final Clock clock;

    Terms(DeadlineStore store, Policies policies, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.clock = clock;
    }

    Policy<PeriodPolicy> rule(Deadline deadline) {
        return policies.version(deadline.policyId(), PeriodPolicy.class);
    }

    /** The rule that would govern the deadline if it began on a day. */
    Policy<PeriodPolicy> ruleOn(Deadline deadline, LocalDate day) {
        return policies.inForce(PeriodKind.ID, scope(deadline.purpose(), deadline.kind()), day, PeriodPolicy.class);
    }

    static String scope(DeadlinePurpose purpose, String kind) {
        return kind.isEmpty() ? purpose.id() : purpose.id() + "." + kind;
    }

    Term of(Deadline deadline) {
        return of(deadline, rule(deadline).value());
    }

    Term of(Deadline deadline, PeriodPolicy rule) {
        List<DeadlineStep> steps = store.steps(deadline.id());
        return new Term(rule, deadline.startedOn(), deadline.fixedOn(), extensions(steps), pauses(steps, deadline));
    }

    /** The deadline with its last day counted anew, and the working days used up until today. */
    Deadline counted(Deadline deadline, Term term, Days days) {
        Reckoning.End end = new Reckoning(term, days).end();
        return new Deadline(
                deadline.id(),
                deadline.caseId(),
                deadline.purpose(),
                deadline.kind(),
                deadline.subject(),
                deadline.startedOn(),
                deadline.policyId(),
                deadline.fixedOn(),
                end.lastDay(),
                end.provisional(),
                days.workingDaysAfter(end.lastDay(), -term.rule().firstWarning()),
                deadline.state(),
                consumed(term, days, lastCounted(deadline)),
                deadline.endedOn());
    }

    Explanation explain(Deadline deadline, Days days) {
        Policy<PeriodPolicy> rule = rule(deadline);
        Term term = of(deadline, rule.value());
        List<LedgerDay> ledger = Ledger.of(term, days);
        return new Explanation(
                counted(deadline, term, days),
                rule,
                new Reckoning(term, days).latestExtension(),
                ledger,
                ledger.stream()
                        .map(line -> line.day().basis())
                        .filter(basis -> !basis.isEmpty())
                        .distinct()
                        .toList(),
                ledger.stream()
                        .map(line -> days.missingNotice(line.date()))
                        .filter(year -> year > 0)
                        .distinct()
                        .toList(),
                store.steps(deadline.id()));
    }

    /** A day on which it is paused does not count, from its morning on. */
    private LocalDate lastCounted(Deadline deadline) {
        LocalDate ended = deadline.endedOn();
        LocalDate today = ended == null ? LocalDate.now(clock) : ended;
        return deadline.state() == Deadline.State.PAUSED ? today.minusDays(1) : today;
    }

    private static int consumed(Term term, Days days, LocalDate until) {
        int count = 0;
        for (LocalDate day = term.lastUncounted().plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            count += days.isWorking(day) && !term.paused(day) ? 1 : 0;
        }
        return count;
    }

    private static List<Term.Extension> extensions(List<DeadlineStep> steps) {
        // A day that was ordered stands for itself: what was granted before is in it.
        int ordered = 0;
        for (int i = 0; i < steps.size(); i++) {
            ordered = steps.get(i).kind() == DeadlineStep.Kind.FIXED ? i : ordered;
        }
        return steps.subList(ordered, steps.size()).stream()
                .filter(step -> step.kind() == DeadlineStep.Kind.EXTENDED)
                .map(step ->
                        new Term.Extension(Objects.requireNonNull(step.amount()), Objects.requireNonNull(step.unit())))
                .toList();
    }

    private List<Term.Pause> pauses(List<DeadlineStep> steps, Deadline deadline) {
        List<Term.Pause> pauses = new ArrayList<>();
        LocalDate from = null;
        for (DeadlineStep step : steps) {
            switch (step.kind()) {
                case FIXED -> pauses.clear();
                case PAUSED -> from = step.on();
                case RESUMED -> {
                    pauses.add(new Term.Pause(Objects.requireNonNull(from), step.on()));
                    from = null;
                }
                default -> {}
            }
        }
        if (from != null) {
            LocalDate ended = deadline.endedOn();
            pauses.add(new Term.Pause(from, ended == null ? LocalDate.now(clock) : ended));
        }
        return pauses;
    }
}
