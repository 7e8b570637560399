package org.keqiao.portal;

import java.time.LocalDate;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.Deadlines;
import org.keqiao.calendar.Explanation;
import org.keqiao.calendar.Extensions;
import org.keqiao.calendar.PeriodUnit;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Duty;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.stereotype.Component;

/**
 * What people do about a case's deadlines.
 *
 * <p>The registry asks for more time and the leaders grant it; whatever gives time beyond the rule, a pause or a day
 * that is ordered, is theirs as well. Letting the time run again takes nothing but the registry.
 */
@Component
public class DeadlineDesk {

    private final Visitor visitor;
    private final Deadlines deadlines;
    private final Extensions extensions;

    DeadlineDesk(Visitor visitor, Deadlines deadlines, Extensions extensions) {
        this.visitor = visitor;
        this.deadlines = deadlines;
        this.extensions = extensions;
    }

    /** What a person may do about deadlines. */
    public record Rights(boolean asks, boolean grants, boolean resumes) {}

    public static Rights rights(Actor actor) {
        boolean registry = actor.groups().contains(Duty.REGISTRY.group());
        boolean leader = actor.groups().contains(Duty.DEPUTY_DIRECTOR.group())
                || actor.groups().contains(Duty.DIRECTOR.group());
        return new Rights(registry, leader, registry || leader);
    }

    /** @throws CaseNotFound if the case has no such deadline, or is not for this person */
    public Explanation explain(String caseId, String deadlineId) {
        return deadlines.explain(find(caseId, deadlineId).id());
    }

    public void askForMore(String caseId, String deadlineId, int amount, PeriodUnit unit, String reason) {
        Actor actor = visitor.require(Duty.REGISTRY);
        extensions.request(find(caseId, deadlineId).id(), amount, unit, reason, actor);
    }

    public void decide(String caseId, String deadlineId, long requestId, boolean approve, String opinion) {
        Actor actor = visitor.require(Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR);
        String id = find(caseId, deadlineId).id();
        if (extensions.of(id).stream().noneMatch(request -> request.id() == requestId)) {
            throw new CaseNotFound();
        }
        extensions.decide(requestId, approve, opinion, actor);
    }

    public void pause(String caseId, String deadlineId, String reason) {
        Actor actor = visitor.require(Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR);
        deadlines.pause(find(caseId, deadlineId).id(), reason, actor);
    }

    public void resume(String caseId, String deadlineId) {
        Actor actor = visitor.require(Duty.REGISTRY, Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR);
        deadlines.resume(find(caseId, deadlineId).id(), actor);
    }

    public void order(String caseId, String deadlineId, LocalDate lastDay, String reason) {
        visitor.require(Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR);
        Deadline deadline = find(caseId, deadlineId);
        if (!deadline.open()) {
            throw new FormRefused("lastDay", "这项期限已经结束，不能再指定日期。");
        }
        deadlines.fix(caseId, deadline.purpose(), deadline.subject(), deadline.startedOn(), lastDay, reason);
    }

    private Deadline find(String caseId, String deadlineId) {
        visitor.requireCase(caseId);
        if (!Visitor.isId(deadlineId)) {
            throw new CaseNotFound();
        }
        return deadlines
                .find(deadlineId)
                .filter(deadline -> deadline.caseId().equals(caseId))
                .orElseThrow(CaseNotFound::new);
    }
}
