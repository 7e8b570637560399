package org.keqiao.reply.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.reply.ReplyApproval;
import org.springframework.stereotype.Component;

/** 交付印发: hands the signed-off reply over for issue. */
@Component
class SubmitForIssuance implements JavaDelegate {

    private final ReplyApproval approval;

    SubmitForIssuance(ReplyApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReplyFacts.DOCUMENT_ID.set(execution, approval.submitForIssuance(ReplyFacts.REPLY_ID.of(execution)));
    }
}
