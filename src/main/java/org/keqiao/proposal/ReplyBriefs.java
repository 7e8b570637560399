package org.keqiao.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.keqiao.policy.Policies;
import org.keqiao.policy.Policy;
import org.keqiao.reply.ReplyBrief;
import org.springframework.stereotype.Component;

/** Says what the answer to a proposal starts from: to whom, under which title, with which words. */
@Component
class ReplyBriefs {

    private final Policies policies;
    private final Clock clock;

    ReplyBriefs(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** An answer to the proposers, or an opinion to the host unit where we are a co-handling unit. */
    ReplyBrief of(Proposal proposal) {
        String host = proposal.entry().assignment().hostUnit();
        return host == null ? reply(proposal) : opinion(proposal, host);
    }

    private ReplyBrief reply(Proposal proposal) {
        String noun = proposal.kind().noun();
        ReplyTemplate template = template(proposal);
        return new ReplyBrief(
                "对" + proposal.session().name() + " 第" + proposal.number() + "号" + noun + "的答复",
                proposal.proposers().addressee(proposal.kind()),
                proposal.proposers().pronoun() + "提出的“" + proposal.title() + "”的" + noun + "收悉，经研究，现将办理情况答复如下：",
                template.copies(),
                proposal.content().suggestions(),
                proposal.keyProposal());
    }

    /** The template of the body that the proposal comes from, or else of its kind. */
    private ReplyTemplate template(Proposal proposal) {
        Map<String, Policy<ReplyTemplate>> templates =
                policies.byScope(ReplyTemplateKind.ID, LocalDate.now(clock), ReplyTemplate.class);
        Policy<ReplyTemplate> own = templates.get(proposal.session().body());
        return own != null
                ? own.value()
                : Objects.requireNonNull(templates.get(proposal.kind().name())).value();
    }

    private static ReplyBrief opinion(Proposal proposal, String host) {
        ProposalKind kind = proposal.kind();
        return new ReplyBrief(
                "对" + proposal.session().name() + " 第" + proposal.number() + "号" + kind.noun() + "的会办意见",
                host + "：",
                proposal.proposers().titled(kind) + "提出的“" + proposal.title() + "”的" + kind.noun()
                        + "收悉，经研究，现提出会办意见如下：\n以上意见供你单位答复" + kind.proposerTitle() + "时参考。",
                "",
                proposal.content().suggestions(),
                proposal.keyProposal());
    }
}
