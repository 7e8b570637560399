package org.keqiao.proposal;

import java.util.List;
import java.util.Optional;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.reply.SignOffCondition;
import org.springframework.stereotype.Component;

/** The answer to a merged proposal is signed off after that to its main case, so that both say the same. */
@Component
class MergedAnswerCondition implements SignOffCondition {

    private final Mergers mergers;
    private final Proposals proposals;
    private final Replies replies;

    MergedAnswerCondition(Mergers mergers, Proposals proposals, Replies replies) {
        this.mergers = mergers;
        this.proposals = proposals;
        this.replies = replies;
    }

    @Override
    public List<String> faults(String caseId) {
        Optional<Proposal> main = mergers.mainOf(caseId).map(proposals::get);
        boolean waits = main.filter(Proposal::withdrawable).isPresent()
                && main.flatMap(proposal -> replies.ofCase(proposal.id()))
                        .filter(reply -> reply.status() != Reply.Status.DRAFTING)
                        .isEmpty();
        return waits ? List.of("主案" + main.get().caseNumber() + "的答复还没有签发，并案的答复请在主案签发后再签发。") : List.of();
    }
}
