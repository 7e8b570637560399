package org.keqiao.proposal;

import java.time.Clock;
import java.time.LocalDate;
import org.keqiao.invitation.Invitations;
import org.keqiao.message.Messages;
import org.keqiao.message.Notice;
import org.keqiao.organization.Duty;
import org.springframework.stereotype.Component;

/** Tells divisions what comes to them, and proposers what becomes of their paper. */
@Component
class ProposalNotices {

    /** How long a proposer may use the link for a revision, in days. */
    private static final int REVISION_DAYS = 30;

    private final Messages messages;
    private final Invitations invitations;
    private final Clock clock;

    ProposalNotices(Messages messages, Invitations invitations, Clock clock) {
        this.messages = messages;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The division writes the reply. */
    void assigned(Proposal proposal, String unitId) {
        messages.toGroup(
                Duty.CASE_OFFICER.group(unitId),
                new Notice(
                        proposal.id(),
                        "交办",
                        proposal.caseNumber() + "由你处主办",
                        "“" + proposal.title() + "”已经分办给你处，请在待办中办理。",
                        null));
    }

    /** The proposers who left a mail address are told by mail. */
    void toProposers(Proposal proposal, String topic, String title, String text) {
        proposal.proposers().list().forEach(proposer -> {
            if (proposer.mail() != null) {
                // Whoever is outside may not open the case's page, so the notice names no case.
                messages.toOutside(proposer.name(), proposer.mail(), new Notice(null, topic, title, text, null));
            }
        });
    }

    /** The lead proposer gets a link on which the text can be revised. */
    void sentBack(Proposal proposal, String opinion) {
        Proposer lead = proposal.proposers().lead();
        if (lead.mail() != null) {
            LocalDate until = LocalDate.now(clock).plusDays(REVISION_DAYS);
            String link = invitations.invite(
                    ProposalScreening.REVISION_LINK, proposal.id(), proposal.id(), lead.name(), until);
            messages.toOutside(
                    lead.name(),
                    lead.mail(),
                    new Notice(
                            proposal.id(),
                            "退回修改",
                            "请修改“" + proposal.title() + "”",
                            "经审查，请修改后再行提交：" + opinion + "\n请打开下面的链接修改正文，链接只能使用一次。",
                            link));
        }
    }

    /** The text has been revised, or need not be any more. */
    void revisionEnded(String caseId) {
        invitations.revoke(ProposalScreening.REVISION_LINK, caseId);
    }
}
