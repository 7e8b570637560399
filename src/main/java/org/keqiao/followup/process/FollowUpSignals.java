package org.keqiao.followup.process;

import org.keqiao.engine.CaseMessages;
import org.keqiao.followup.FollowUpEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the waiting processes what they wait for, in the transaction in which it happens. */
@Component
class FollowUpSignals {

    private final CaseMessages messages;

    FollowUpSignals(CaseMessages messages) {
        this.messages = messages;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FollowUpEvent.FeedbackCollected event) {
        messages.to(event.caseId())
                .about(FollowUpFacts.REPLY_ID, event.replyId())
                .send(FollowUpMessages.FEEDBACK_COLLECTED);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FollowUpEvent.PromiseDue event) {
        messages.to(event.caseId())
                .about(FollowUpFacts.PROMISE_ID, event.promiseId())
                .send(FollowUpMessages.PROMISE_DUE);
    }
}
