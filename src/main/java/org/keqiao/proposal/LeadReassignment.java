package org.keqiao.proposal;

import java.util.Set;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Organization;
import org.keqiao.organization.Unit;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.worklist.Cases;
import org.keqiao.worklist.Worklist;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving a case to another division while it is still being drafted (改办). */
@Component
public class LeadReassignment {

    private final Proposals proposals;
    private final CoHandlings coHandlings;
    private final Replies replies;
    private final Organization organization;
    private final Worklist worklist;
    private final Cases cases;
    private final ProposalNotices notices;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    LeadReassignment(
            Proposals proposals,
            CoHandlings coHandlings,
            Replies replies,
            Organization organization,
            Worklist worklist,
            Cases cases,
            ProposalNotices notices,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.coHandlings = coHandlings;
        this.replies = replies;
        this.organization = organization;
        this.worklist = worklist;
        this.cases = cases;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the reply is at the lead division's drafting desk. */
    public boolean possible(String id) {
        String lead = proposals
                .find(id)
                .filter(proposal -> proposal.status() == Proposal.Status.ASSIGNED)
                .map(Proposal::leadUnitId)
                .orElse(null);
        return lead != null
                && worklist.ofCase(id).stream().anyMatch(item -> item.groups().contains(Duty.CASE_OFFICER.group(lead)));
    }

    /**
     * Makes another division the lead unit. The deadline stays, and what was drafted is kept.
     *
     * @throws FormRefused if the draft has been submitted, or the division is no other one
     */
    @Transactional
    public void reassign(String id, String unitId, String reason, Actor by) {
        if (!possible(id)) {
            throw new FormRefused("leadUnitId", "答复稿不在主办处室手上，不能改办；已提交审核的，请先退回起草。");
        }
        Proposal proposal = proposals.get(id);
        String before = String.valueOf(proposal.leadUnitId());
        check(id, before, unitId, reason);
        proposals.save(proposal.reassignTo(unitId));
        replies.handOver(replies.ofCase(id).map(Reply::id).orElseThrow(), unitId);
        if (coHandlings.ofCase(id).stream().noneMatch(asked -> asked.unitId().equals(before))) {
            cases.stopReading(id, Set.of(Duty.CASE_OFFICER.group(before), Duty.DIVISION_HEAD.group(before)));
        }
        cases.letRead(id, Set.of(Duty.CASE_OFFICER.group(unitId), Duty.DIVISION_HEAD.group(unitId)));
        audit.record(id, by, "改办", organization.unitName(before) + "改为" + organization.unitName(unitId) + "：" + reason);
        notices.assigned(proposal, unitId);
        events.publishEvent(new Proposal.LeadReassigned(id, unitId));
    }

    private void check(String id, String before, String unitId, String reason) {
        boolean division = organization.divisions().stream().map(Unit::id).anyMatch(unitId::equals);
        if (!division || unitId.equals(before)) {
            throw new FormRefused("leadUnitId", "请选择另一个处室作为“改办处室”。");
        }
        if (reason.isEmpty()) {
            throw new FormRefused("reason", "请填写“改办理由”。");
        }
        if (coHandlings.ofCase(id).stream()
                .anyMatch(asked -> asked.open() && asked.unitId().equals(unitId))) {
            throw new FormRefused("leadUnitId", organization.unitName(unitId) + "正在会办本件，请先由它退回会办，再改由它主办。");
        }
    }
}
