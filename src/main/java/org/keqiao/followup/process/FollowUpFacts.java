package org.keqiao.followup.process;

import org.keqiao.engine.Fact;

/** What the models of this module know of a case. */
public final class FollowUpFacts {

    public static final Fact<String> REPLY_ID = Fact.text("replyId");
    public static final Fact<String> LEAD_UNIT_ID = Fact.text("leadUnitId");
    public static final Fact<Boolean> FEEDBACK_ACCEPTED = Fact.flag("feedbackAccepted");
    public static final Fact<Boolean> REHANDLING_ORDERED = Fact.flag("rehandlingOrdered");
    public static final Fact<String> NEXT_REPLY_ID = Fact.text("nextReplyId");
    public static final Fact<Boolean> PROMISE_MADE = Fact.flag("promiseMade");
    public static final Fact<String> PROMISE_ID = Fact.text("promiseId");
    public static final Fact<Boolean> PROMISE_REPORT_APPROVED = Fact.flag("promiseReportApproved");
    public static final Fact<Boolean> FURTHER_REPLY_REQUIRED = Fact.flag("furtherReplyRequired");
    public static final Fact<Boolean> PROMISE_SETTLED = Fact.flag("promiseSettled");

    private FollowUpFacts() {}
}
