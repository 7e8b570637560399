package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.proposal.ProposalHandling;
import org.springframework.stereotype.Component;

/** 办复提案: the reply is out, and what follows it begins. */
@Component
class AnswerProposal implements JavaDelegate {

    private final ProposalHandling handling;

    AnswerProposal(ProposalHandling handling) {
        this.handling = handling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalFacts.FOLLOW_UP_REQUIRED.set(
                execution,
                handling.answer(ProposalFacts.PROPOSAL_ID.of(execution), ProposalFacts.REPLY_ID.of(execution)));
    }
}
