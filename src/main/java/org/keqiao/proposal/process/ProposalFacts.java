package org.keqiao.proposal.process;

import org.keqiao.engine.Fact;

/** What the models of this module know of a case. */
public final class ProposalFacts {

    public static final Fact<String> PROPOSAL_ID = Fact.text("proposalId");
    public static final Fact<Boolean> PROPOSAL_ACCEPTED = Fact.flag("proposalAccepted");
    public static final Fact<String> LEAD_UNIT_ID = Fact.text("leadUnitId");
    public static final Fact<String> REPLY_ID = Fact.text("replyId");

    private ProposalFacts() {}
}
