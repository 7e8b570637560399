package org.keqiao.portal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Deadline;
import org.keqiao.engine.Actor;
import org.keqiao.followup.FollowUpDeadlines;
import org.keqiao.followup.FollowUpPurposes;
import org.keqiao.followup.Promise;
import org.keqiao.followup.PromiseKeeping;
import org.keqiao.followup.Promises;
import org.keqiao.organization.Duty;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The promises that a person may see: the office's duties all, a division's people those of their division. */
@Component
public class PromiseDesk {

    private final Visitor visitor;
    private final Promises promises;
    private final PromiseKeeping keeping;
    private final FollowUpDeadlines deadlines;
    private final DeadlineLights lights;

    PromiseDesk(
            Visitor visitor,
            Promises promises,
            PromiseKeeping keeping,
            FollowUpDeadlines deadlines,
            DeadlineLights lights) {
        this.visitor = visitor;
        this.promises = promises;
        this.keeping = keeping;
        this.deadlines = deadlines;
        this.lights = lights;
    }

    /**
     * The promises by due date, those of others left out.
     *
     * @param unit only of this unit; empty for all
     * @param after id of the last promise of the page before; null to begin
     */
    public List<Promise> list(String unit, @Nullable Integer year, boolean open, @Nullable String after, int size) {
        Promise last = after == null || !Visitor.isId(after)
                ? null
                : promises.find(after).orElse(null);
        return promises.list(new Promises.Filter(units(unit), year, open), last, size);
    }

    private @Nullable List<String> units(String unit) {
        List<String> own = ownUnits();
        if (own == null) {
            return unit.isEmpty() ? null : List.of(unit);
        }
        return unit.isEmpty() ? own : own.stream().filter(unit::equals).toList();
    }

    /** The units whose promises the person sees; null for all. */
    private @Nullable List<String> ownUnits() {
        List<Duty> duties = visitor.duties();
        if (duties.stream().anyMatch(duty -> !duty.unitBound() && duty != Duty.ADMINISTRATOR)) {
            return null;
        }
        TreeSet<String> units = new TreeSet<>();
        for (Duty duty : List.of(Duty.CASE_OFFICER, Duty.DIVISION_HEAD)) {
            String prefix = duty.group() + "-";
            visitor.actor().groups().stream()
                    .filter(group -> group.startsWith(prefix))
                    .forEach(group -> units.add(group.substring(prefix.length())));
        }
        // Contacts of other units come here from the head of every page, and see that nothing is theirs.
        if (units.isEmpty() && !duties.contains(Duty.CO_HANDLING_CONTACT)) {
            throw new AccessDeniedException("no promises to see");
        }
        return List.copyOf(units);
    }

    /** How urgent the promise is today. */
    public DeadlineLight light(Promise promise) {
        if (promise.status() != Promise.Status.OPEN) {
            return new DeadlineLight(
                    promise.dueOn(), Urgency.ENDED, promise.status().label(), false, null);
        }
        Optional<Deadline> running = deadlines.running(promise.caseId(), FollowUpPurposes.PROMISE, promise.id());
        return running.map(lights.today()::of)
                .orElse(new DeadlineLight(promise.dueOn(), Urgency.OPEN_ENDED, "待核定或正在报告", false, null));
    }

    /** Whether the person may report on the promise of this unit. */
    public boolean mayReport(Promise promise, Actor actor) {
        return actor.groups().contains(Duty.CASE_OFFICER.group(promise.unitId()));
    }

    /**
     * Begins the report before the promise is due, and returns its case.
     *
     * @throws CaseNotFound if there is no such promise for this person
     * @throws AccessDeniedException if another unit reports
     */
    public String reportEarly(String id) {
        Promise promise = Visitor.isId(id) ? promises.find(id).orElse(null) : null;
        if (promise == null) {
            throw new CaseNotFound();
        }
        visitor.requireCase(promise.caseId());
        Actor actor = visitor.actor();
        if (!mayReport(promise, actor)) {
            throw new AccessDeniedException("promise of " + promise.unitId());
        }
        keeping.reportEarly(id, actor);
        return promise.caseId();
    }
}
