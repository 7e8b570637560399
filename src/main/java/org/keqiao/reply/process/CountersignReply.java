package org.keqiao.reply.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.organization.Duty;
import org.keqiao.reply.ReplyApproval;
import org.keqiao.reply.ReplyApproval.Review;
import org.keqiao.reply.Revision;
import org.springframework.stereotype.Component;

/** 会签: another unit agrees to the part that concerns it, or says what stands against it. */
@Component
class CountersignReply extends ReviewForm {

    private final ReplyApproval approval;

    CountersignReply(ReplyApproval approval) {
        super("同意会签", "不同意");
        this.approval = approval;
    }

    @Override
    Revision decide(TaskContext task, Review review, FormValues values) {
        return approval.review(task.fact(ReplyFacts.REPLY_ID), review, unitOf(task), task.actor());
    }

    @Override
    Completion facts(TaskContext task, Completion completion, boolean approved) {
        return completion;
    }

    /** The unit that the countersigning group speaks for. */
    private static String unitOf(TaskContext task) {
        String group = task.fact(ReplyFacts.COUNTERSIGNING_GROUP);
        return Duty.unitOf(group).orElse(group);
    }
}
