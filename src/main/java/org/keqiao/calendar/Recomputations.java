package org.keqiao.calendar;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keqiao.calendar.DeadlineStep.Kind;
import org.keqiao.calendar.DeadlineStore.Note;
import org.keqiao.calendar.Recomputation.Line;
import org.keqiao.calendar.Recomputation.State;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.policy.Policies;
import org.keqiao.policy.Policy;
import org.keqiao.policy.PolicyEntered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the calendar or a rule: first a list of what they would do, then a signature, only then the change. */
@Component
public class Recomputations {

    private final RecomputationStore store;
    private final Comparison comparison;
    private final Notices notices;
    private final Policies policies;
    private final DeadlineStore deadlines;
    private final DeadlineChanges changes;
    private final Terms terms;
    private final WorkingCalendar calendar;

    Recomputations(
            RecomputationStore store,
            Comparison comparison,
            Notices notices,
            Policies policies,
            DeadlineStore deadlines,
            DeadlineChanges changes,
            Terms terms,
            WorkingCalendar calendar) {
        this.store = store;
        this.comparison = comparison;
        this.notices = notices;
        this.policies = policies;
        this.deadlines = deadlines;
        this.changes = changes;
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Without their lines, newest first. */
    public List<Recomputation> all() {
        return store.all();
    }

    public Optional<Recomputation> find(long id) {
        return store.find(id);
    }

    long prepare(Notice draft, Actor by) {
        return store.add(draft.id(), null, comparison.withNotice(draft.year(), notices.days(draft)), by);
    }

    /** A rule that also applies to what runs already waits for its list to be signed; new cases have it at once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PolicyEntered event) {
        if (event.kind().equals(PeriodKind.ID)) {
            Policy<PeriodPolicy> rule = policies.version(event.policyId(), PeriodPolicy.class);
            if (rule.value().appliesToRunning()) {
                store.add(null, rule.id(), comparison.underRule(rule), event.by());
            }
        }
    }

    /**
     * Signs a list and carries it out.
     *
     * @return false if open deadlines have changed since the list was made; it is brought up to date and nothing else
     *     happens, so that nobody signs what he has not seen
     * @throws FormRefused if it is not pending, no reason is given, or the signatory prepared it
     */
    @Transactional
    public boolean sign(long id, String opinion, Actor by) {
        Recomputation list = pending(id, opinion);
        if (list.preparedBy().equals(by.userId())) {
            throw new FormRefused("opinion", "录入的人不能签署自己准备的名单，请由分管领导或主要领导中的另一人签署。");
        }
        List<Line> today = lines(list);
        if (!byDeadline(today).equals(byDeadline(list.lines()))) {
            store.replace(id, today);
            return false;
        }
        store.decide(id, State.SIGNED, opinion.strip(), by);
        if (list.notice() != null) {
            notices.putInForce(list.notice());
        }
        Days days = calendar.days();
        list.changing().forEach(line -> carryOut(list, line, days, by));
        return true;
    }

    /**
     * Gives a list up: the notice never counts, the rule stays one for new cases.
     *
     * @throws FormRefused if it is not pending or no reason is given
     */
    @Transactional
    public void discard(long id, String opinion, Actor by) {
        Recomputation list = pending(id, opinion);
        store.decide(id, State.DISCARDED, opinion.strip(), by);
        if (list.notice() != null) {
            notices.discard(list.notice().id());
        }
    }

    private Recomputation pending(long id, String opinion) {
        changes.requireReason(opinion);
        store.lock(id);
        Recomputation list = store.find(id).orElseThrow(() -> new FormRefused("id", "没有这份名单，请回到工作日历重新打开。"));
        if (list.state() != State.PENDING) {
            throw new FormRefused("id", "这份名单" + list.state().label() + "，不能再办理。");
        }
        return list;
    }

    private List<Line> lines(Recomputation list) {
        Notice notice = list.notice();
        return notice == null
                ? comparison.underRule(policies.version(Objects.requireNonNull(list.policyId()), PeriodPolicy.class))
                : comparison.withNotice(notice.year(), notices.days(notice));
    }

    private static Map<String, Line> byDeadline(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::deadlineId, line -> line));
    }

    private void carryOut(Recomputation list, Line line, Days days, Actor by) {
        Deadline deadline = deadlines.lock(line.deadlineId());
        Long policyId = list.policyId();
        Deadline governed = policyId == null ? deadline : deadline.under(policyId);
        Deadline counted = terms.counted(governed, terms.of(governed), days);
        changes.changed(counted, new Note(Kind.RECOMPUTED, by, list.cause()));
    }
}
