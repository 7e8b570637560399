package org.keqiao.reply.process;

import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.reply.ReplyApproval.Review;
import org.keqiao.reply.Revision;

/** A form on which a reviewer passes a revision or returns it with an opinion. */
abstract class ReviewForm implements TaskForm {

    private final String approveLabel;
    private final String returnLabel;

    ReviewForm(String approveLabel, String returnLabel) {
        this.approveLabel = approveLabel;
        this.returnLabel = returnLabel;
    }

    @Override
    public final Completion submit(TaskContext task, FormValues values) {
        boolean approved = "APPROVE".equals(values.text("decision"));
        String decision = approved ? approveLabel : returnLabel;
        Review review = new Review(task.taskKey(), task.taskName(), approved, decision, values.text("opinion"));
        Revision revision = decide(task, review, values);
        return facts(
                task,
                Completion.of(decision).saying(values.optionalText("opinion")).on(revision.label()),
                approved);
    }

    /** Carries the decision out and returns the revision it is on. */
    abstract Revision decide(TaskContext task, Review review, FormValues values);

    /** Adds what the next gateway reads. */
    abstract Completion facts(TaskContext task, Completion completion, boolean approved);
}
