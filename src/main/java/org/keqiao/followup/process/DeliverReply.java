package org.keqiao.followup.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.followup.Aftercare;
import org.keqiao.followup.FollowUpPurposes;
import org.springframework.stereotype.Component;

/** 送达答复: brings the issued reply on its way to the co-signers. */
@Component
class DeliverReply implements JavaDelegate {

    private final Aftercare aftercare;
    private final TaskDeadline deadline;

    DeliverReply(Aftercare aftercare, TaskDeadline deadline) {
        this.aftercare = aftercare;
        this.deadline = deadline;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> promise = aftercare.deliver(FollowUpFacts.REPLY_ID.of(execution));
        FollowUpFacts.PROMISE_MADE.set(execution, promise.isPresent());
        promise.ifPresent(id -> FollowUpFacts.PROMISE_ID.set(execution, id));
        deadline.set(execution, FollowUpPurposes.PUBLICATION, FollowUpFacts.REPLY_ID.of(execution));
    }
}
