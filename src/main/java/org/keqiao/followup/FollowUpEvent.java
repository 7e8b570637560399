package org.keqiao.followup;

/** What the models of this module wait for, published in the transaction in which it happens. */
public sealed interface FollowUpEvent {

    String caseId();

    /** Every co-signer has rated the reply, or the time for it is over. */
    record FeedbackCollected(String caseId, String replyId) implements FollowUpEvent {}

    /** The day of a promise has passed, or its unit reports before it. */
    record PromiseDue(String caseId, String promiseId) implements FollowUpEvent {}
}
