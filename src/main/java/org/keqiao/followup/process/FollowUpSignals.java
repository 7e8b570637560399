package org.keqiao.followup.process;

import org.camunda.bpm.engine.RuntimeService;
import org.keqiao.engine.EngineReads;
import org.keqiao.engine.Fact;
import org.keqiao.followup.FollowUpEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the waiting processes what they wait for, in the transaction in which it happens. */
@Component
class FollowUpSignals {

    private final RuntimeService runtime;
    private final EngineReads engine;

    FollowUpSignals(RuntimeService runtime, EngineReads engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FollowUpEvent.FeedbackCollected event) {
        tell("FeedbackCollected", event.caseId(), FollowUpFacts.REPLY_ID, event.replyId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FollowUpEvent.PromiseDue event) {
        tell("PromiseDue", event.caseId(), FollowUpFacts.PROMISE_ID, event.promiseId());
    }

    /** Whoever rates or lets time pass has no rights in the engine: the message is the system's own. */
    private void tell(String message, String caseId, Fact<String> fact, String id) {
        engine.unrestricted(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId)
                .processInstanceVariableEquals(fact.name(), id)
                .correlateAllWithResult());
    }
}
