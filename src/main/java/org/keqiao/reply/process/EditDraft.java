package org.keqiao.reply.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.reply.ReplyApproval;
import org.keqiao.reply.ReplyApproval.Review;
import org.keqiao.reply.Revision;
import org.springframework.stereotype.Component;

/** 办公室核稿: the general office checks wording and form. */
@Component
class EditDraft extends ReviewForm {

    private final ReplyApproval approval;

    EditDraft(ReplyApproval approval) {
        super("核稿通过", "退回");
        this.approval = approval;
    }

    @Override
    Revision decide(TaskContext task, Review review, FormValues values) {
        return approval.edit(task.fact(ReplyFacts.REPLY_ID), review, task.actor());
    }

    @Override
    Completion facts(TaskContext task, Completion completion, boolean approved) {
        return completion.with(ReplyFacts.EDITORIAL_REVIEW_PASSED, approved);
    }
}
