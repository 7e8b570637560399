package org.keqiao.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.followup.FollowUpPurposes;
import org.keqiao.followup.PromiseKeeping;
import org.springframework.stereotype.Component;

/** 跟踪承诺期限: lets the time until the promise's date run. */
@Component
class OpenPromisePeriod implements JavaDelegate {

    private final PromiseKeeping keeping;
    private final TaskDeadline deadline;

    OpenPromisePeriod(PromiseKeeping keeping, TaskDeadline deadline) {
        this.keeping = keeping;
        this.deadline = deadline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keeping.await(FollowUpFacts.PROMISE_ID.of(execution));
        deadline.set(execution, FollowUpPurposes.PROMISE, FollowUpFacts.PROMISE_ID.of(execution));
    }
}
