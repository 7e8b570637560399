package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 立项答复: opens the reply to an assigned proposal. */
@Component
class OpenReply implements JavaDelegate {

    private final ProposalHandling handling;

    OpenReply(ProposalHandling handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalFacts.REPLY_ID.set(execution, handling.openReply(ProposalFacts.PROPOSAL_ID.of(execution)));
    }
}
