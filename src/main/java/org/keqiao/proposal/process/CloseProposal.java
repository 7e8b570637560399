package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 办结提案: closes the case of a proposal of which nothing is open any more. */
@Component
class CloseProposal implements JavaDelegate {

    private final ProposalHandling handling;

    CloseProposal(ProposalHandling handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.close(ProposalFacts.PROPOSAL_ID.of(execution));
    }
}
