package org.keqiao.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditLog;
import org.keqiao.calendar.Deadline.State;
import org.keqiao.calendar.DeadlineStep.Kind;
import org.keqiao.calendar.DeadlineStore.Note;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes deadlines: each change locks the row, counts anew, leaves its step and tells the other modules. */
@Component
class DeadlineChanges {

    private static final Pattern REASON = Pattern.compile("(?s).{1,500}");

    private final DeadlineStore store;
    private final Terms terms;
    private final WorkingCalendar calendar;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineChanges(
            DeadlineStore store,
            Terms terms,
            WorkingCalendar calendar,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void requireReason(String reason) {
        if (!REASON.matcher(reason.strip()).matches()) {
            throw new FormRefused("reason", "请写明理由，不超过500个字。");
        }
    }

    void began(Deadline deadline, Note note) {
        store.note(deadline, note);
        if (note.kind() == Kind.FIXED) {
            log(deadline, note);
        }
        events.publishEvent(new DeadlineEvent.Opened(
                deadline.id(),
                deadline.caseId(),
                deadline.purpose().id(),
                deadline.subject(),
                deadline.lastDay(),
                deadline.provisional()));
    }

    Deadline fix(String id, LocalDate lastDay, String reason, Actor by) {
        Deadline deadline = store.lock(id);
        if (deadline.state() != State.RUNNING) {
            throw new FormRefused("lastDay", "这项期限已暂停，请先恢复，再指定日期。");
        }
        Deadline fixed = with(deadline, State.RUNNING, lastDay, null);
        Term term = new Term(terms.rule(deadline).value(), deadline.startedOn(), lastDay, List.of(), List.of());
        return changed(terms.counted(fixed, term, calendar.days()), new Note(Kind.FIXED, by, reason.strip()));
    }

    Deadline extend(String id, Term.Extension extension, String reason, Actor by) {
        requireReason(reason);
        Deadline deadline = store.lock(id);
        Deadline extended = tryExtend(deadline, extension);
        return changed(extended, new Note(Kind.EXTENDED, by, reason.strip(), extension));
    }

    /** The deadline as it would stand with the extension; refused where the rule does not allow it. */
    Deadline tryExtend(Deadline deadline, Term.Extension extension) {
        if (!deadline.open()) {
            throw new FormRefused("amount", "这项期限已经结束，不能延期。");
        }
        if (extension.amount() < 1 || extension.amount() > 3650) {
            throw new FormRefused("amount", "延长的时间应为1至3650" + extension.unit().label() + "。");
        }
        Term term = terms.of(deadline);
        if (term.rule().maxExtension() == 0) {
            throw new FormRefused("amount", "按现行规则，这项期限不能延期；确需延长的，请由分管领导指定期限。");
        }
        List<Term.Extension> granted = new ArrayList<>(term.extensions());
        granted.add(extension);
        Days days = calendar.days();
        LocalDate latest = new Reckoning(term, days).latestExtension();
        Term longer = term.with(granted);
        if (new Reckoning(longer.withoutPauses(), days).end().lastDay().isAfter(latest)) {
            throw new FormRefused(
                    "amount",
                    "延期累计不得超过" + term.rule().maxExtension() + term.rule().unit().label() + "，最晚到"
                            + DeadlineText.day(latest) + "，请减少延长的时间。");
        }
        return terms.counted(deadline, longer, days);
    }

    Deadline pause(String id, String reason, Actor by) {
        requireReason(reason);
        Deadline deadline = store.lock(id);
        if (deadline.state() != State.RUNNING) {
            throw new FormRefused("reason", "这项期限没有在计时，不能暂停。");
        }
        if (deadline.lastDay().isBefore(today())) {
            throw new FormRefused("reason", "这项期限已经过了最后一天，不能暂停。");
        }
        Deadline paused = with(deadline, State.PAUSED, deadline.fixedOn(), null);
        return changed(
                terms.counted(paused, terms.of(deadline), calendar.days()), new Note(Kind.PAUSED, by, reason.strip()));
    }

    Deadline resume(String id, Actor by) {
        Deadline deadline = store.lock(id);
        if (deadline.state() != State.PAUSED) {
            throw new FormRefused("deadlineId", "这项期限没有暂停，不能恢复。");
        }
        Deadline running = with(deadline, State.RUNNING, deadline.fixedOn(), null);
        return changed(terms.counted(running, terms.of(deadline), calendar.days()), new Note(Kind.RESUMED, by, ""));
    }

    void end(String id, State state, Kind kind, Actor by) {
        Deadline deadline = store.lock(id);
        if (deadline.open()) {
            Deadline ended = with(deadline, state, deadline.fixedOn(), today());
            Deadline counted = terms.counted(ended, terms.of(ended), calendar.days());
            store.save(counted);
            store.note(counted, new Note(kind, by, ""));
            events.publishEvent(new DeadlineEvent.Ended(
                    counted.id(),
                    counted.caseId(),
                    counted.purpose().id(),
                    counted.subject(),
                    counted.lastDay(),
                    counted.provisional()));
        }
    }

    /** Stores a deadline that was counted anew, with the step that made it so. */
    Deadline changed(Deadline after, Note note) {
        store.save(after);
        store.note(after, note);
        log(after, note);
        moved(after);
        return after;
    }

    /** Stores a deadline whose last day went on because it is paused. */
    void carriedOn(Deadline after) {
        store.save(after);
        moved(after);
    }

    private void moved(Deadline deadline) {
        events.publishEvent(new DeadlineEvent.Moved(
                deadline.id(),
                deadline.caseId(),
                deadline.purpose().id(),
                deadline.subject(),
                deadline.lastDay(),
                deadline.provisional()));
    }

    private void log(Deadline after, Note note) {
        String what = after.purpose().label() + "期限" + note.kind().label();
        String until = after.state() == State.PAUSED ? "" : "至" + DeadlineText.day(after);
        audit.record(
                after.caseId(), note.by(), what, until + (note.reason().isEmpty() ? "" : "（" + note.reason() + "）"));
    }

    private static Deadline with(
            Deadline deadline, State state, @Nullable LocalDate fixedOn, @Nullable LocalDate endedOn) {
        return new Deadline(
                deadline.id(),
                deadline.caseId(),
                deadline.purpose(),
                deadline.kind(),
                deadline.subject(),
                deadline.startedOn(),
                deadline.policyId(),
                fixedOn,
                deadline.lastDay(),
                deadline.provisional(),
                deadline.warnFrom(),
                state,
                deadline.consumed(),
                endedOn);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
