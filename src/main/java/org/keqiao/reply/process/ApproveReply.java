package org.keqiao.reply.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.reply.ReplyApproval;
import org.keqiao.reply.ReplyApproval.Review;
import org.keqiao.reply.Revision;
import org.springframework.stereotype.Component;

/** 分管领导审批: the deputy signs off, or passes the reply on to the director where the policy or the deputy asks for it. */
@Component
class ApproveReply extends ReviewForm {

    private final ReplyApproval approval;

    ApproveReply(ReplyApproval approval) {
        super("同意", "退回");
        this.approval = approval;
    }

    @Override
    Revision decide(TaskContext task, Review review, FormValues values) {
        return approval.approve(task.fact(ReplyFacts.REPLY_ID), review, values.flag("referToDirector"), task.actor());
    }

    @Override
    Completion facts(TaskContext task, Completion completion, boolean approved) {
        return completion
                .with(ReplyFacts.REPLY_APPROVED, approved)
                .with(ReplyFacts.DIRECTOR_SIGN_OFF_REQUIRED, approval.directorSignsOff(task.fact(ReplyFacts.REPLY_ID)));
    }
}
