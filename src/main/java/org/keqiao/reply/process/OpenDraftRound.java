package org.keqiao.reply.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.reply.ReplyApproval;
import org.springframework.stereotype.Component;

/** 开始新一轮起草: begins a round and counts it. */
@Component
class OpenDraftRound implements JavaDelegate {

    private final ReplyApproval approval;

    OpenDraftRound(ReplyApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReplyFacts.ROUND.set(execution, approval.beginRound(ReplyFacts.REPLY_ID.of(execution)));
    }
}
