package org.keqiao.proposal.process;

import org.keqiao.engine.CaseMessage;

/** What the models of this module wait for. */
final class ProposalMessages {

    static final CaseMessage CO_HANDLING_ADDED = new CaseMessage("CoHandlingAdded");
    static final CaseMessage CO_HANDLING_ANSWERED_BY_LINK = new CaseMessage("CoHandlingAnsweredByLink");
    static final CaseMessage CO_HANDLING_DEADLINE_PASSED = new CaseMessage("CoHandlingDeadlinePassed");
    static final CaseMessage CO_HANDLING_OPINION_SENT_BY_LINK = new CaseMessage("CoHandlingOpinionSentByLink");
    static final CaseMessage LEAD_UNIT_REASSIGNED = new CaseMessage("LeadUnitReassigned");
    static final CaseMessage PROPOSAL_REVISED_BY_LINK = new CaseMessage("ProposalRevisedByLink");
    static final CaseMessage WITHDRAWAL_REQUESTED = new CaseMessage("WithdrawalRequested");
    static final CaseMessage REPLY_SETTLED = new CaseMessage("ReplySettled");

    private ProposalMessages() {}
}
