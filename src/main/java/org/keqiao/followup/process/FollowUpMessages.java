package org.keqiao.followup.process;

import org.keqiao.engine.CaseMessage;

/** What the models of this module wait for. */
public final class FollowUpMessages {

    static final CaseMessage FEEDBACK_COLLECTED = new CaseMessage("FeedbackCollected");
    static final CaseMessage PROMISE_DUE = new CaseMessage("PromiseDue");

    private FollowUpMessages() {}
}
