package org.keqiao.reply.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.reply.ReplyApproval;
import org.keqiao.reply.ReplyApproval.Review;
import org.keqiao.reply.Revision;
import org.springframework.stereotype.Component;

/** 公开与保密审查: whether the reply holds secrets, and what of it may be published. */
@Component
class ReviewDisclosure extends ReviewForm {

    private final ReplyApproval approval;

    ReviewDisclosure(ReplyApproval approval) {
        super("审查通过", "退回");
        this.approval = approval;
    }

    @Override
    Revision decide(TaskContext task, Review review, FormValues values) {
        return approval.review(task.fact(ReplyFacts.REPLY_ID), review, null, task.actor());
    }

    @Override
    Completion facts(TaskContext task, Completion completion, boolean approved) {
        return completion.with(ReplyFacts.DISCLOSURE_REVIEW_PASSED, approved);
    }
}
