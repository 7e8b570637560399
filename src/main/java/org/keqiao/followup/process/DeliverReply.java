package org.keqiao.followup.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.keqiao.followup.Aftercare;
import org.springframework.stereotype.Component;

/** 送达答复: brings the issued reply on its way to the co-signers. */
@Component
class DeliverReply implements JavaDelegate {

    private final Aftercare aftercare;

    DeliverReply(Aftercare aftercare) {
        this.aftercare = aftercare;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<String> promise = aftercare.deliver(FollowUpFacts.REPLY_ID.of(execution));
        FollowUpFacts.PROMISE_MADE.set(execution, promise.isPresent());
        promise.ifPresent(id -> FollowUpFacts.PROMISE_ID.set(execution, id));
    }
}
