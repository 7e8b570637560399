package org.keqiao.followup.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.followup.PromiseKeeping;
import org.keqiao.followup.PromiseKeeping.Review;
import org.springframework.stereotype.Component;

/** 审核承诺报告: passes the unit's report, and says whether the proposers are answered again. */
@Component
class ReviewPromise implements TaskForm {

    private final PromiseKeeping keeping;
    private final PromiseWords words;

    ReviewPromise(PromiseKeeping keeping, PromiseWords words) {
        this.keeping = keeping;
        this.words = words;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> values = words.show(task);
        values.put("answerAgain", true);
        return values;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        boolean approved = "APPROVE".equals(values.text("decision"));
        boolean again = approved && values.flag("answerAgain");
        keeping.review(
                task.fact(FollowUpFacts.PROMISE_ID), new Review(approved, again, values.text("opinion")), task.actor());
        return Completion.of(approved ? again ? "同意，再次答复" : "同意" : "退回")
                .saying(values.optionalText("opinion"))
                .with(FollowUpFacts.PROMISE_REPORT_APPROVED, approved)
                .with(FollowUpFacts.FURTHER_REPLY_REQUIRED, again);
    }
}
