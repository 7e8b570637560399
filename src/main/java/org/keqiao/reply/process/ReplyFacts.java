package org.keqiao.reply.process;

import org.keqiao.engine.Fact;

/** What the models of this module know of a case. */
public final class ReplyFacts {

    public static final Fact<String> REPLY_ID = Fact.text("replyId");
    public static final Fact<String> LEAD_UNIT_ID = Fact.text("leadUnitId");
    public static final Fact<Integer> ROUND = Fact.count("round");
    public static final Fact<Boolean> DRAFT_APPROVED = Fact.flag("draftApproved");
    public static final Fact<Boolean> EDITORIAL_REVIEW_PASSED = Fact.flag("editorialReviewPassed");
    public static final Fact<Boolean> DISCLOSURE_REVIEW_PASSED = Fact.flag("disclosureReviewPassed");
    public static final Fact<Boolean> COUNTERSIGNATURE_REQUIRED = Fact.flag("countersignatureRequired");
    public static final Fact<String> COUNTERSIGNING_GROUP = Fact.text("countersigningGroup");
    public static final Fact<Boolean> COUNTERSIGNATURES_GIVEN = Fact.flag("countersignaturesGiven");
    public static final Fact<Boolean> REPLY_APPROVED = Fact.flag("replyApproved");
    public static final Fact<Boolean> DIRECTOR_SIGN_OFF_REQUIRED = Fact.flag("directorSignOffRequired");
    public static final Fact<Boolean> REPLY_SIGNED_OFF = Fact.flag("replySignedOff");
    public static final Fact<String> DOCUMENT_ID = Fact.text("documentId");
    public static final Fact<Boolean> DOCUMENT_ISSUED = Fact.flag("documentIssued");

    private ReplyFacts() {}
}
