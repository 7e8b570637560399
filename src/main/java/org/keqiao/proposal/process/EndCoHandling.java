package org.keqiao.proposal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.engine.CaseMessages;
import org.springframework.stereotype.Component;

/** 结束等待会办: the reply is out, and no opinion can change it any more. */
@Component
class EndCoHandling implements JavaDelegate {

    private final CaseMessages messages;

    EndCoHandling(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.to(execution.getProcessBusinessKey()).send(ProposalMessages.REPLY_SETTLED);
    }
}
