package org.keqiao.followup.process;

import java.util.Map;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormValues;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskForm;
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FollowUp.StudyDecision;
import org.springframework.stereotype.Component;

/** 研究评价意见: decides whether a dissatisfied rating leads to another handling. */
@Component
class StudyFeedback implements TaskForm {

    private final Feedback feedback;
    private final FeedbackText text;
    private final ReplyDocument document;

    StudyFeedback(Feedback feedback, FeedbackText text, ReplyDocument document) {
        this.feedback = feedback;
        this.text = text;
        this.document = document;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> values = document.of(task.fact(FollowUpFacts.REPLY_ID));
        values.put("feedback", text.of(task.fact(FollowUpFacts.REPLY_ID)));
        return values;
    }

    @Override
    public Completion submit(TaskContext task, FormValues values) {
        StudyDecision decision = StudyDecision.valueOf(values.text("decision"));
        feedback.study(task.fact(FollowUpFacts.REPLY_ID), decision, values.text("opinion"));
        return Completion.of(decision.label())
                .saying(values.optionalText("opinion"))
                .with(FollowUpFacts.REHANDLING_ORDERED, decision == StudyDecision.REHANDLE);
    }
}
