package org.keqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.followup.Feedback;
import org.springframework.stereotype.Component;

/** 汇总评价: tells whether anybody is dissatisfied. */
@Component
class TallyFeedback implements JavaDelegate {

    private final Feedback feedback;
    private final TaskDeadline deadline;

    TallyFeedback(Feedback feedback, TaskDeadline deadline) {
        this.feedback = feedback;
        this.deadline = deadline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUpFacts.FEEDBACK_ACCEPTED.set(execution, feedback.accepted(FollowUpFacts.REPLY_ID.of(execution)));
        deadline.clear(execution);
    }
}
