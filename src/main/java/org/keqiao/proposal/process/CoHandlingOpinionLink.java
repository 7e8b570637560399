package org.keqiao.proposal.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keqiao.engine.CaseMessages;
import org.keqiao.engine.FormRefused;
import org.keqiao.invitation.Invitation;
import org.keqiao.invitation.InvitationHandler;
import org.keqiao.invitation.Offer;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandlingWork;
import org.keqiao.proposal.CoHandlings;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.stereotype.Component;

/** The link by which a unit without an account sends its opinion, signed off by its own head. */
@Component
class CoHandlingOpinionLink implements InvitationHandler {

    private final CoHandlings coHandlings;
    private final CoHandlingWork work;
    private final Proposals proposals;
    private final CaseMessages messages;

    CoHandlingOpinionLink(CoHandlings coHandlings, CoHandlingWork work, Proposals proposals, CaseMessages messages) {
        this.coHandlings = coHandlings;
        this.work = work;
        this.proposals = proposals;
        this.messages = messages;
    }

    @Override
    public String purpose() {
        return CoHandlingWork.OPINION_LINK;
    }

    @Override
    public Offer offer(Invitation invitation) {
        CoHandling asked = coHandlings.get(invitation.subject());
        Proposal proposal = proposals.find(invitation.caseId()).orElseThrow();
        return new Offer(
                "会办意见：" + proposal.caseNumber(),
                LinkedRequest.facts(proposal, asked),
                List.of(
                        Offer.Field.text("coHandlingOpinion", "会办意见", "每段一行，最多20000字。", true, 20_000),
                        Offer.Field.text("signatoryName", "签发人", "签发这份意见的本单位负责人姓名。", true, 60)));
    }

    @Override
    public String accept(Invitation invitation, Map<String, String> answers) {
        String id = invitation.subject();
        work.write(id, Objects.requireNonNull(answers.get("coHandlingOpinion")), invitation.actor());
        work.signOff(id, Objects.requireNonNull(answers.get("signatoryName")));
        int reached = messages.to(invitation.caseId())
                .about(ProposalFacts.CO_HANDLING_ID, id)
                .send(ProposalMessages.CO_HANDLING_OPINION_SENT_BY_LINK);
        if (reached == 0) {
            throw new FormRefused("coHandlingOpinion", "你单位已经在系统中提交了意见等待签发，请在系统中签发。");
        }
        return "会办意见已经反馈，谢谢。";
    }
}
