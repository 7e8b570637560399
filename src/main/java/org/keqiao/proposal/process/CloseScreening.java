package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 不予立案结案: ends the case of a declined proposal. */
@Component
class CloseScreening implements JavaDelegate {

    private final ProposalHandling handling;

    CloseScreening(ProposalHandling handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handling.closeDeclined(ProposalFacts.PROPOSAL_ID.of(execution));
    }
}
