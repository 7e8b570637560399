package org.keqiao.reply.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.reply.ReplyApproval;
import org.keqiao.reply.ReplyApproval.Review;
import org.keqiao.reply.Revision;
import org.springframework.stereotype.Component;

/** 主要领导签发: the director signs off or returns the reply. */
@Component
class SignOffReply extends ReviewForm {

    private final ReplyApproval approval;

    SignOffReply(ReplyApproval approval) {
        super("签发", "退回");
        this.approval = approval;
    }

    @Override
    Revision decide(TaskContext task, Review review, FormValues values) {
        return approval.signOff(task.fact(ReplyFacts.REPLY_ID), review, task.actor());
    }

    @Override
    Completion facts(TaskContext task, Completion completion, boolean approved) {
        return completion.with(ReplyFacts.REPLY_SIGNED_OFF, approved);
    }
}
