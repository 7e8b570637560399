package org.keqiao.proposal.process;

import org.keqiao.engine.CaseMessages;
import org.keqiao.proposal.Proposal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passes on to the models what people decide about a case beside its tasks. */
@Component
class HandlingEvents {

    private final CaseMessages messages;

    HandlingEvents(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Proposal.WithdrawalRequested request) {
        messages.to(request.caseId()).send(ProposalMessages.WITHDRAWAL_REQUESTED);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Proposal.LeadReassigned reassigned) {
        messages.to(reassigned.caseId())
                .telling(ProposalFacts.LEAD_UNIT_ID, reassigned.unitId())
                .send(ProposalMessages.LEAD_UNIT_REASSIGNED);
    }
}
