package org.keqiao.reply.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.reply.ReplyApproval;
import org.keqiao.reply.ReplyApproval.Review;
import org.keqiao.reply.Revision;
import org.springframework.stereotype.Component;

/** 处室审核: the head of the drafting division passes the draft or returns it. */
@Component
class ReviewDraft extends ReviewForm {

    private final ReplyApproval approval;

    ReviewDraft(ReplyApproval approval) {
        super("同意", "退回");
        this.approval = approval;
    }

    @Override
    Revision decide(TaskContext task, Review review, FormValues values) {
        return approval.review(task.fact(ReplyFacts.REPLY_ID), review, null, task.actor());
    }

    @Override
    Completion facts(TaskContext task, Completion completion, boolean approved) {
        return completion.with(ReplyFacts.DRAFT_APPROVED, approved);
    }
}
