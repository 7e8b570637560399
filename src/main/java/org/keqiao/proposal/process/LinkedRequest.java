package org.keqiao.proposal.process;

import java.util.List;
import org.keqiao.invitation.Offer;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.Proposal;

/** What a unit without an account reads of a request for its opinion, whatever the link lets it do. */
final class LinkedRequest {

    private LinkedRequest() {}

    static List<Offer.Fact> facts(Proposal proposal, CoHandling asked) {
        return List.of(
                new Offer.Fact("案由", proposal.title()),
                new Offer.Fact("会办要求", asked.request().isEmpty() ? "就涉及本单位职责的内容提出意见" : asked.request()),
                new Offer.Fact("具体建议", proposal.content().suggestions()));
    }
}
