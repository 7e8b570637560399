package org.keqiao.proposal.process;

import org.keqiao.engine.Fact;

/** What the models of this module know of a case. */
public final class ProposalFacts {

    public static final Fact<String> PROPOSAL_ID = Fact.text("proposalId");
    public static final Fact<Boolean> PROPOSAL_ACCEPTED = Fact.flag("proposalAccepted");
    public static final Fact<String> LEAD_UNIT_ID = Fact.text("leadUnitId");
    public static final Fact<String> REPLY_ID = Fact.text("replyId");

    public static final Fact<String> CO_HANDLING_ID = Fact.text("coHandlingId");
    public static final Fact<String> CO_HANDLING_GROUP = Fact.text("coHandlingGroup");
    public static final Fact<String> CO_HANDLING_HEAD_GROUP = Fact.text("coHandlingHeadGroup");
    public static final Fact<Boolean> CO_HANDLING_ACCEPTED = Fact.flag("coHandlingAccepted");
    public static final Fact<Boolean> CO_HANDLING_OPINION_SIGNED = Fact.flag("coHandlingOpinionSigned");
    public static final Fact<Boolean> CO_HANDLING_REASSIGNED = Fact.flag("coHandlingReassigned");

    public static final Fact<Boolean> ASSIGNED_TO_US = Fact.flag("assignedToUs");
    public static final Fact<Boolean> SCREENING_CONCLUDED = Fact.flag("screeningConcluded");
    public static final Fact<Boolean> RETURN_CONSENT_REQUIRED = Fact.flag("returnConsentRequired");
    public static final Fact<Boolean> RETURN_CONSENTED = Fact.flag("returnConsented");
    public static final Fact<Boolean> FOLLOW_UP_REQUIRED = Fact.flag("followUpRequired");

    private ProposalFacts() {}
}
