package org.keqiao.proposal.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keqiao.engine.CaseMessages;
import org.keqiao.invitation.Invitation;
import org.keqiao.invitation.InvitationHandler;
import org.keqiao.invitation.Offer;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalScreening;
import org.keqiao.proposal.Proposals;
import org.keqiao.proposal.Screening;
import org.keqiao.proposal.Screenings;
import org.springframework.stereotype.Component;

/** The link by which a proposer revises a paper that was sent back in screening. */
@Component
class ProposalRevisionLink implements InvitationHandler {

    private static final int LONGEST_PART = 20_000;

    private final ProposalScreening screening;
    private final Screenings screenings;
    private final Proposals proposals;
    private final CaseMessages messages;

    ProposalRevisionLink(
            ProposalScreening screening, Screenings screenings, Proposals proposals, CaseMessages messages) {
        this.screening = screening;
        this.screenings = screenings;
        this.proposals = proposals;
        this.messages = messages;
    }

    @Override
    public String purpose() {
        return ProposalScreening.REVISION_LINK;
    }

    @Override
    public Offer offer(Invitation invitation) {
        Proposal proposal = proposals.find(invitation.caseId()).orElseThrow();
        return new Offer(
                "修改" + proposal.kind().noun() + "：" + proposal.title(),
                List.of(
                        new Offer.Fact(
                                "审查意见",
                                screenings
                                        .latest(proposal.id())
                                        .map(Screening::opinion)
                                        .orElse("")),
                        new Offer.Fact("原背景情况", proposal.content().background()),
                        new Offer.Fact("原问题及分析", proposal.content().analysis()),
                        new Offer.Fact("原具体建议", proposal.content().suggestions())),
                List.of(part("background", "背景情况"), part("analysis", "问题及分析"), part("suggestions", "具体建议")));
    }

    private static Offer.Field part(String name, String label) {
        return Offer.Field.text(name, label, "填写修改后的全文，最多" + LONGEST_PART + "字。", true, LONGEST_PART);
    }

    @Override
    public String accept(Invitation invitation, Map<String, String> answers) {
        screening.revise(
                invitation.caseId(),
                new Proposal.Content(
                        answer(answers, "background"), answer(answers, "analysis"), answer(answers, "suggestions")),
                invitation.recipient());
        messages.to(invitation.caseId()).send(ProposalMessages.PROPOSAL_REVISED_BY_LINK);
        return "修改后的全文已经提交，将重新审查。";
    }

    private static String answer(Map<String, String> answers, String field) {
        return Objects.requireNonNull(answers.get(field), field);
    }
}
