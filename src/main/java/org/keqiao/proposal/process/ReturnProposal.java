package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.ProposalHandling;
import org.keqiao.proposal.ProposalReceipt;
import org.springframework.stereotype.Component;

/** 退回交办单位: ends the case of a proposal that is not ours. */
@Component
class ReturnProposal implements JavaDelegate {

    private final ProposalReceipt receipt;
    private final ProposalHandling handling;

    ReturnProposal(ProposalReceipt receipt, ProposalHandling handling) {
        this.receipt = receipt;
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = ProposalFacts.PROPOSAL_ID.of(execution);
        receipt.sendBack(id);
        handling.closeReturned(id);
    }
}
