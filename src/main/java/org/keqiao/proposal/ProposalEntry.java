package org.keqiao.proposal;

/**
 * A proposal as it was put forward and came to the office; nothing of it changes with its handling.
 *
 * @param number as printed, with its zeros: 0539
 * @param keyProposal 重点提案
 * @param disclosureReason the proposers' reason for their wish; empty where none was given
 */
public record ProposalEntry(
        ProposalKind kind,
        CommitteeSession session,
        String number,
        String title,
        Proposers proposers,
        Proposal.Category category,
        boolean keyProposal,
        DisclosureWish disclosureWish,
        String disclosureReason,
        Proposal.Content content,
        Assignment assignment) {

    /** 市政协十四届一次会议第0539号提案. */
    public String caseNumber() {
        return session.name() + "第" + number + "号" + kind.noun();
    }
}
