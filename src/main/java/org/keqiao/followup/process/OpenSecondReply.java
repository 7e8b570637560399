package org.keqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.followup.Aftercare;
import org.keqiao.followup.FollowUp.Cause;
import org.keqiao.followup.FollowUpPurposes;
import org.springframework.stereotype.Component;

/** 立项再次答复: opens the reply that a re-handling ends in. */
@Component
class OpenSecondReply implements JavaDelegate {

    private final Aftercare aftercare;
    private final TaskDeadline deadline;

    OpenSecondReply(Aftercare aftercare, TaskDeadline deadline) {
        this.aftercare = aftercare;
        this.deadline = deadline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FollowUpFacts.NEXT_REPLY_ID.set(
                execution, aftercare.answerAgain(execution.getProcessBusinessKey(), Cause.REHANDLING));
        deadline.set(execution, FollowUpPurposes.REHANDLING, FollowUpFacts.REPLY_ID.of(execution));
    }
}
