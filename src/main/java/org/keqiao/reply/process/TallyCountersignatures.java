package org.keqiao.reply.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.reply.ReplyApproval;
import org.springframework.stereotype.Component;

/** 汇总会签意见: whether all units have countersigned. */
@Component
class TallyCountersignatures implements JavaDelegate {

    private final ReplyApproval approval;

    TallyCountersignatures(ReplyApproval approval) {
        this.approval = approval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReplyFacts.COUNTERSIGNATURES_GIVEN.set(execution, approval.countersigned(ReplyFacts.REPLY_ID.of(execution)));
    }
}
