package org.keqiao.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Deadline.State;
import org.keqiao.calendar.DeadlineStep.Kind;
import org.keqiao.calendar.DeadlineStore.Note;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.keqiao.policy.Policies;
import org.keqiao.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All deadlines of all cases.
 *
 * <p>What people decide (extensions, pauses, ordered days) goes into the case's log; that a deadline began or was met
 * follows from a step that stands there already, and goes into the deadline's own.
 */
@Component
public class Deadlines {

    private final DeadlineStore store;
    private final Terms terms;
    private final Policies policies;
    private final WorkingCalendar calendar;
    private final DeadlineChanges changes;
    private final Actors actors;
    private final Clock clock;

    Deadlines(
            DeadlineStore store,
            Terms terms,
            Policies policies,
            WorkingCalendar calendar,
            DeadlineChanges changes,
            Actors actors,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.policies = policies;
        this.calendar = calendar;
        this.changes = changes;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Starts a deadline under the rule in force on the day from which it counts.
     *
     * @param kind of the case, and of the body behind it, after a dot: {@code CPPCC_PROPOSAL.区政协}; may be empty
     * @param subject what it is for within the case, e.g. a unit's id; empty for the case itself
     * @param startedOn the day of the event, in the office's zone; it does not count itself
     * @throws IllegalStateException if one for the same is open, or no rule covers the day
     */
    @Transactional
    public Deadline open(String caseId, DeadlinePurpose purpose, String kind, String subject, LocalDate startedOn) {
        return start(caseId, purpose, kind, subject, startedOn, null, "");
    }

    /**
     * Orders the last day of one item, whether a deadline for it runs already or starts with it.
     *
     * @param lastDay taken as it is, also where it is no working day
     * @throws FormRefused if it lies before the first day, or no reason is given
     */
    @Transactional
    public Deadline fix(
            String caseId,
            DeadlinePurpose purpose,
            String subject,
            LocalDate startedOn,
            LocalDate lastDay,
            String reason) {
        if (lastDay.isBefore(startedOn) || lastDay.isAfter(startedOn.plusYears(10))) {
            throw new FormRefused("lastDay", "指定的期限应在起算日之后十年之内，请检查日期。");
        }
        changes.requireReason(reason);
        Optional<Deadline> open = store.open(caseId, purpose.id(), subject);
        return open.isEmpty()
                ? start(caseId, purpose, "", subject, startedOn, lastDay, reason)
                : changes.fix(open.get().id(), lastDay, reason, actors.current());
    }

    private Deadline start(
            String caseId,
            DeadlinePurpose purpose,
            String kind,
            String subject,
            LocalDate startedOn,
            @Nullable LocalDate fixedOn,
            String reason) {
        if (store.open(caseId, purpose.id(), subject).isPresent()) {
            throw new IllegalStateException("a deadline is open: " + purpose.id() + " " + subject + " of " + caseId);
        }
        Policy<PeriodPolicy> rule =
                policies.inForce(PeriodKind.ID, Terms.scope(purpose, kind), startedOn, PeriodPolicy.class);
        Deadline blank = new Deadline(
                UUID.randomUUID().toString(),
                caseId,
                purpose,
                kind,
                subject,
                startedOn,
                rule.id(),
                fixedOn,
                startedOn,
                false,
                startedOn,
                State.RUNNING,
                0,
                null);
        Term term = new Term(rule.value(), startedOn, fixedOn, List.of(), List.of());
        Deadline deadline = terms.counted(blank, term, calendar.days());
        store.add(deadline);
        changes.began(deadline, new Note(fixedOn == null ? Kind.OPENED : Kind.FIXED, actors.current(), reason));
        return deadline;
    }

    /**
     * Grants more time.
     *
     * @throws FormRefused if the rule allows none or less, or the deadline is over
     */
    @Transactional
    public Deadline extend(String id, int amount, PeriodUnit unit, String reason, Actor by) {
        return changes.extend(id, new Term.Extension(amount, unit), reason, by);
    }

    /**
     * Stops the time from today on; today does not count any more.
     *
     * @throws FormRefused if it does not run, has passed, or no reason is given
     */
    @Transactional
    public Deadline pause(String id, String reason, Actor by) {
        return changes.pause(id, reason, by);
    }

    /**
     * Lets the time run again; today counts.
     *
     * @throws FormRefused if it is not paused
     */
    @Transactional
    public Deadline resume(String id, Actor by) {
        return changes.resume(id, by);
    }

    /** What was to be done is done; nothing happens if the deadline has ended already. */
    @Transactional
    public void fulfil(String id) {
        changes.end(id, State.FULFILLED, Kind.FULFILLED, actors.current());
    }

    /** What was to be done is not needed any more; nothing happens if the deadline has ended already. */
    @Transactional
    public void cancel(String id) {
        changes.end(id, State.CANCELLED, Kind.CANCELLED, actors.current());
    }

    /** The open deadline for this, running or paused. */
    public Optional<Deadline> running(String caseId, String purposeId, String subject) {
        return store.open(caseId, purposeId, subject);
    }

    /** All deadlines of the case, open ones first, the most urgent ahead. */
    public List<Deadline> ofCase(String caseId) {
        return store.ofCase(caseId);
    }

    public Optional<Deadline> find(String id) {
        return store.find(id);
    }

    /** The deadline that stands for the case in lists: the most urgent open one whose purpose leads. */
    public Optional<Deadline> leading(String caseId) {
        return store.ofCase(caseId).stream()
                .filter(deadline -> deadline.open() && deadline.purpose().leading())
                .findFirst();
    }

    /** What was done to the deadline, oldest first. */
    public List<DeadlineStep> steps(String id) {
        return store.steps(id);
    }

    /**
     * How the deadline came to its last day, day by day, on the calendar as it stands.
     *
     * @throws IllegalStateException if there is none
     */
    @Transactional(readOnly = true)
    public Explanation explain(String id) {
        Deadline deadline = store.find(id).orElseThrow(() -> new IllegalStateException("no deadline " + id));
        return terms.explain(deadline, calendar.days());
    }

    /** The deadline in words: 2023年5月22日（剩余6天）. */
    public String words(Deadline deadline) {
        return DeadlineText.of(deadline, LocalDate.now(clock));
    }
}
