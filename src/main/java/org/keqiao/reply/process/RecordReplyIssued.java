package org.keqiao.reply.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.reply.ReplyApproval;
import org.springframework.stereotype.Component;

/** 登记已答复: the reply is out. */
@Component
class RecordReplyIssued implements JavaDelegate {

    private final ReplyApproval approval;

    RecordReplyIssued(ReplyApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approval.issued(ReplyFacts.REPLY_ID.of(execution));
    }
}
