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

    /** The number series of opinions to host units; they are no answers, and are counted apart. */
    private static final String OPINION_SERIES = "co-handling-opinion";

    private final Policies policies;
    private final MainAnswer main;
    private final Clock clock;

    ReplyBriefs(Policies policies, MainAnswer main, Clock clock) {
        this.policies = policies;
        this.main = main;
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
                proposal.proposers().pronoun() + "提出的“" + proposal.title() + "”的" + noun + "收悉，经研究，" + ours(proposal)
                        + "答复如下：" + main.after(proposal.id()),
                template.copies(),
                proposal.content().suggestions(),
                proposal.keyProposal());
    }

    /** What we answer: where each unit answers its own part, ours. */
    private static String ours(Proposal proposal) {
        return proposal.role() == HandlingRole.SEPARATE ? "现就其中由我单位办理的部分" : "现将办理情况";
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
                        + "收悉，经研究，现将会办意见答复如下：\n以上供你单位答复" + kind.proposerTitle() + "时参考。",
                "",
                proposal.content().suggestions(),
                proposal.keyProposal(),
                OPINION_SERIES);
    }
}
