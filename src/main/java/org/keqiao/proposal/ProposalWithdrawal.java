package org.keqiao.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.keqiao.audit.AuditLog;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.invitation.Invitations;
import org.keqiao.issuance.Issuance;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.worklist.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawal of a proposal on the written request of all its proposers. */
@Component
public class ProposalWithdrawal {

    private final Proposals proposals;
    private final CoHandlings coHandlings;
    private final Replies replies;
    private final Issuance issuance;
    private final Deadlines deadlines;
    private final Invitations invitations;
    private final ProposalNotices notices;
    private final Cases cases;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    ProposalWithdrawal(
            Proposals proposals,
            CoHandlings coHandlings,
            Replies replies,
            Issuance issuance,
            Deadlines deadlines,
            Invitations invitations,
            ProposalNotices notices,
            Cases cases,
            AuditLog audit,
            ApplicationEventPublisher events,
            JdbcClient database,
            Clock clock) {
        this.proposals = proposals;
        this.coHandlings = coHandlings;
        this.replies = replies;
        this.issuance = issuance;
        this.deadlines = deadlines;
        this.invitations = invitations;
        this.notices = notices;
        this.cases = cases;
        this.audit = audit;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Whether the proposal can still be withdrawn: not answered, not ended, and no reply signed off. */
    public boolean possible(String id) {
        return proposals.find(id).filter(Proposal::withdrawable).isPresent()
                && replies.ofCase(id)
                        .filter(reply -> reply.status() != Reply.Status.DRAFTING)
                        .isEmpty();
    }

    /**
     * Withdraws the proposal; its case ends with all its tasks.
     *
     * @throws FormRefused if the reply is signed off, or one of several proposers has not consented (Shanghai NPC rule
     *     on deputies' suggestions, art. 10)
     */
    @Transactional
    public void withdraw(String id, Withdrawal request, Actor by) {
        if (!possible(id)) {
            throw new FormRefused("withdrawal", "答复已经签发或案件已经结束，不能撤回。");
        }
        check(proposals.get(id), request);
        database.sql("""
                        insert into proposal.withdrawals
                          (case_id, reason, requested_on, consenting, entered_by_name, entered_at)
                        values (:case, :reason, :on, :consenting, :by, :now)""")
                .param("case", id)
                .param("reason", request.reason())
                .param("on", request.requestedOn())
                .param("consenting", request.consenting().toArray(String[]::new))
                .param("by", by.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
        audit.record(id, by, "登记撤回申请", request.reason());
        events.publishEvent(new Proposal.WithdrawalRequested(id));
    }

    private void check(Proposal proposal, Withdrawal request) {
        if (request.reason().isEmpty()) {
            throw new FormRefused("reason", "请填写“撤回理由”，以书面申请为准。");
        }
        if (request.requestedOn().isAfter(LocalDate.now(clock))) {
            throw new FormRefused("requestedOn", "“书面申请日期”不能晚于今天。");
        }
        List<String> missing = proposal.proposers().names().stream()
                .filter(name -> !request.consenting().contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new FormRefused(
                    "consenting",
                    "联名" + proposal.kind().noun() + "须全体提案者书面同意才能撤回，还缺：" + String.join("、", missing) + "。");
        }
        if (proposal.proposers().andOthers() && !request.othersConsent()) {
            throw new FormRefused("othersConsent", "还有未列名的联名者，请确认他们也已书面同意撤回。");
        }
    }

    /** Ends what the proposal's handling has begun; a number given out before a returned proof becomes void. */
    @Transactional
    public void carryOut(String id) {
        proposals.save(proposals.get(id).withdrawn());
        deadlines.ofCase(id).stream().filter(Deadline::open).forEach(deadline -> deadlines.cancel(deadline.id()));
        coHandlings.ofCase(id).stream().filter(CoHandling::open).forEach(asked -> {
            coHandlings.withdraw(asked.id(), "原件已撤回");
            invitations.revoke(CoHandlingWork.RECEIPT_LINK, asked.id());
            invitations.revoke(CoHandlingWork.OPINION_LINK, asked.id());
        });
        notices.revisionEnded(id);
        issuance.voidNumbers(id, "提案者撤回原件");
        cases.close(id);
        audit.record(id, Actor.SYSTEM, "撤回", null);
    }
}
