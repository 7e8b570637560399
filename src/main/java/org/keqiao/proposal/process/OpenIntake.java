package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.ProposalReceipt;
import org.springframework.stereotype.Component;

/** 登记来文: whether the proposal was assigned to us, or came directly and is screened first. */
@Component
class OpenIntake implements JavaDelegate {

    private final ProposalReceipt receipt;

    OpenIntake(ProposalReceipt receipt) {
        this.receipt = receipt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalFacts.ASSIGNED_TO_US.set(execution, receipt.open(ProposalFacts.PROPOSAL_ID.of(execution)));
    }
}
