package org.keqiao.proposal.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keqiao.engine.CaseMessages;
import org.keqiao.invitation.Invitation;
import org.keqiao.invitation.InvitationHandler;
import org.keqiao.invitation.Offer;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandlingWork;
import org.keqiao.proposal.CoHandlings;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.stereotype.Component;

/** The link by which a unit without an account accepts a request for its opinion, or returns it. */
@Component
class CoHandlingReceiptLink implements InvitationHandler {

    private final CoHandlings coHandlings;
    private final CoHandlingWork work;
    private final Proposals proposals;
    private final CaseMessages messages;

    CoHandlingReceiptLink(CoHandlings coHandlings, CoHandlingWork work, Proposals proposals, CaseMessages messages) {
        this.coHandlings = coHandlings;
        this.work = work;
        this.proposals = proposals;
        this.messages = messages;
    }

    @Override
    public String purpose() {
        return CoHandlingWork.RECEIPT_LINK;
    }

    @Override
    public Offer offer(Invitation invitation) {
        CoHandling asked = coHandlings.get(invitation.subject());
        Proposal proposal = proposals.find(invitation.caseId()).orElseThrow();
        return new Offer(
                "会办请求：" + proposal.caseNumber(),
                LinkedRequest.facts(proposal, asked),
                List.of(
                        Offer.Field.choice(
                                "decision",
                                "是否接受会办",
                                true,
                                List.of(new Offer.Choice("ACCEPT", "接受会办"), new Offer.Choice("RETURN", "退回"))),
                        Offer.Field.text("opinion", "退回理由（退回时必填）", "写明为什么不涉及本单位职责。", false, 1000),
                        Offer.Field.text("suggestedUnit", "建议会办单位（退回时必填）", "不清楚的写“请主办单位研究”。", false, 60)));
    }

    @Override
    public String accept(Invitation invitation, Map<String, String> answers) {
        String id = invitation.subject();
        boolean accepted = "ACCEPT".equals(answers.get("decision"));
        if (accepted) {
            work.accept(id, invitation.recipient());
            work.askForOpinionByLink(id);
        } else {
            work.giveBack(id, answer(answers, "opinion"), answer(answers, "suggestedUnit"));
        }
        messages.to(invitation.caseId())
                .about(ProposalFacts.CO_HANDLING_ID, id)
                .telling(ProposalFacts.CO_HANDLING_ACCEPTED, accepted)
                .send(ProposalMessages.CO_HANDLING_ANSWERED_BY_LINK);
        return accepted ? "已接受会办；用来反馈会办意见的链接另行发送，请在期限内反馈。" : "已退回会办，感谢说明理由。";
    }

    private static String answer(Map<String, String> answers, String field) {
        return Objects.requireNonNullElse(answers.get(field), "");
    }
}
