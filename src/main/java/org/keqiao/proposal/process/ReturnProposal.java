package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 退回交办单位: ends the case of a proposal that is not ours. */
@Component
class ReturnProposal implements JavaDelegate {

    private final ProposalHandling handling;

    ReturnProposal(ProposalHandling handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.closeReturned(ProposalFacts.PROPOSAL_ID.of(execution));
    }
}
