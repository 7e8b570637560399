package org.keqiao.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Deadline.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rungs of one deadline: warnings before its last day, its passing, and whom to tell afterwards. */
@Component
class DeadlineLadder {

    private final DeadlineStore store;
    private final Terms terms;
    private final WorkingCalendar calendar;
    private final DeadlineChanges changes;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    DeadlineLadder(
            DeadlineStore store,
            Terms terms,
            WorkingCalendar calendar,
            DeadlineChanges changes,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.calendar = calendar;
        this.changes = changes;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A rung with the day from which it is due.
     *
     * @param warning whether a later warning makes it needless
     */
    private record Rung(String name, LocalDate from, boolean warning, DeadlineEvent event) {}

    /** Announces each rung that is due and was not announced for this last day. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void look(String id) {
        Deadline deadline = store.lock(id);
        Days days = calendar.days();
        if (deadline.state() == State.PAUSED) {
            carryOn(deadline, days);
        } else if (deadline.state() == State.RUNNING) {
            announce(deadline, rungs(deadline, days));
        }
    }

    /** A paused deadline ends a working day later with each working day, so that its date is always a real one. */
    private void carryOn(Deadline deadline, Days days) {
        Deadline today = terms.counted(deadline, terms.of(deadline), days);
        if (!today.lastDay().equals(deadline.lastDay())) {
            changes.carriedOn(today);
        }
    }

    private void announce(Deadline deadline, List<Rung> rungs) {
        LocalDate today = LocalDate.now(clock);
        List<Rung> due =
                rungs.stream().filter(rung -> !rung.from().isAfter(today)).toList();
        Rung lastWarning =
                due.stream().filter(Rung::warning).reduce((a, b) -> b).orElse(null);
        boolean passed = due.stream().anyMatch(rung -> !rung.warning());
        for (Rung rung : due) {
            boolean first = climb(deadline, rung);
            boolean needless = rung.warning() && (passed || !rung.equals(lastWarning));
            if (first && !needless) {
                events.publishEvent(rung.event());
            }
        }
        watchFrom(
                deadline,
                rungs.stream()
                        .map(Rung::from)
                        .filter(today::isBefore)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private List<Rung> rungs(Deadline d, Days days) {
        PeriodPolicy rule = terms.rule(d).value();
        List<Rung> rungs = new ArrayList<>();
        String purpose = d.purpose().id();
        rule.warnings().stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(rung -> rungs.add(new Rung(
                        "WARNING-" + rung,
                        days.workingDaysAfter(d.lastDay(), -rung),
                        true,
                        new DeadlineEvent.Approaching(
                                d.id(), d.caseId(), purpose, d.subject(), d.lastDay(), d.provisional(), rung))));
        rungs.add(new Rung(
                "PASSED",
                d.lastDay().plusDays(1),
                false,
                new DeadlineEvent.Passed(d.id(), d.caseId(), purpose, d.subject(), d.lastDay(), d.provisional())));
        rule.escalations().stream()
                .sorted(Comparator.comparingInt(PeriodPolicy.Escalation::after))
                .forEach(rung -> rungs.add(new Rung(
                        "ESCALATION-" + rung.after() + "-" + rung.to(),
                        days.workingDaysAfter(d.lastDay(), rung.after()),
                        false,
                        new DeadlineEvent.Escalated(
                                d.id(),
                                d.caseId(),
                                purpose,
                                d.subject(),
                                d.lastDay(),
                                d.provisional(),
                                rung.after(),
                                rung.to()))));
        return rungs;
    }

    /** Whether nobody has announced the rung for this last day yet. */
    private boolean climb(Deadline deadline, Rung rung) {
        return database.sql("""
                        insert into calendar.deadline_rungs (deadline_id, move, rung, at)
                        select id, moves, :rung, :at from calendar.deadlines where id = :id
                        on conflict do nothing""")
                        .param("rung", rung.name())
                        .param("at", OffsetDateTime.now(clock))
                        .param("id", deadline.id())
                        .update()
                == 1;
    }

    /** A listener may have ended or moved the deadline meanwhile; then its next day is set already. */
    private void watchFrom(Deadline deadline, @Nullable LocalDate day) {
        database.sql("""
                        update calendar.deadlines set watch_on = :day
                        where id = :id and state = 'RUNNING' and last_day = :lastDay""")
                .param("day", day)
                .param("id", deadline.id())
                .param("lastDay", deadline.lastDay())
                .update();
    }
}
