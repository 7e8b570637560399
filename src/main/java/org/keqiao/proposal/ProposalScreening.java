package org.keqiao.proposal;

import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.proposal.Screening.Decision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Screening of proposals that the office receives from their proposers, and not from an assigning office. */
@Component
public class ProposalScreening {

    /** Purpose of the links by which a proposer revises the text; their subject is the case. */
    public static final String REVISION_LINK = "proposal-revision";

    private final Proposals proposals;
    private final Screenings screenings;
    private final Mergers mergers;
    private final Deadlines deadlines;
    private final ProposalNotices notices;

    ProposalScreening(
            Proposals proposals, Screenings screenings, Mergers mergers, Deadlines deadlines, ProposalNotices notices) {
        this.proposals = proposals;
        this.screenings = screenings;
        this.mergers = mergers;
        this.deadlines = deadlines;
        this.notices = notices;
    }

    /** The proposal is registered and will be handled. */
    @Transactional
    public void register(String id, String opinion, Actor by) {
        screenings.add(id, Decision.REGISTER, null, null, opinion, by);
        accept(proposals.get(id));
    }

    private void accept(Proposal proposal) {
        deadlines
                .running(proposal.id(), ProposalDeadlines.REGISTRATION.id(), "")
                .ifPresent(deadline -> deadlines.fulfil(deadline.id()));
        proposals.save(proposal.accept());
    }

    /**
     * The proposal is registered and handled together with another one of its session. It keeps a separate answer to
     * its own proposers.
     *
     * @param mainNumber number of the main case
     * @return the main case
     * @throws FormRefused if there is no such case, it is merged itself, or others are merged into this one
     */
    @Transactional
    public Proposal merge(String id, String mainNumber, String opinion, Actor by) {
        Proposal merged = proposals.get(id);
        Proposal main = proposals
                .live(merged.kind(), merged.session(), mainNumber)
                .filter(found -> !found.id().equals(id))
                .orElseThrow(() -> new FormRefused(
                        "mainNumber", "没有找到" + merged.session().name() + "第" + mainNumber + "号，请核对“主案提案号”。"));
        if (mergers.mainOf(main.id()).isPresent()) {
            throw new FormRefused("mainNumber", main.caseNumber() + "自己已经并入其他提案，请填写它的主案。");
        }
        if (!mergers.into(id).isEmpty()) {
            throw new FormRefused("mainNumber", "已有提案并入本件，本件不能再并入其他提案。");
        }
        screenings.add(id, Decision.MERGE, null, null, opinion, by);
        mergers.add(id, main.id(), by);
        accept(merged);
        return main;
    }

    /**
     * The proposal goes back to its proposers for revision.
     *
     * @throws FormRefused without a reason
     */
    @Transactional
    public void sendBack(String id, String opinion, Actor by) {
        if (opinion.isEmpty()) {
            throw new FormRefused("opinion", "退回修改必须写明要修改的地方，请填写“审查意见”。");
        }
        screenings.add(id, Decision.REVISE, null, null, opinion, by);
        notices.sentBack(proposals.get(id), opinion);
    }

    /**
     * The proposal is not registered.
     *
     * @throws FormRefused without a ground, a way or a reason
     */
    @Transactional
    public void decline(String id, @Nullable String ground, @Nullable String way, String opinion, Actor by) {
        if (ground == null) {
            throw new FormRefused("ground", "不予立案必须选择“不予立案的情形”。");
        }
        if (way == null) {
            throw new FormRefused("way", "不予立案的提案另行处理，请选择“转送方式”。");
        }
        if (opinion.isEmpty()) {
            throw new FormRefused("opinion", "不予立案必须说明理由，请填写“审查意见”；告知提案者时会用到。");
        }
        screenings.add(id, Decision.DECLINE, ground, way, opinion, by);
    }

    /** The proposer's revised text takes the place of the earlier one, which is kept. */
    @Transactional
    public void revise(String id, Proposal.Content content, String byName) {
        screenings.revise(id, content, byName);
    }

    /** The revision has been entered in the system; the proposer's link is of no use any more. */
    @Transactional
    public void revokeLink(String id) {
        notices.revisionEnded(id);
    }

    /** What the proposers of a declined proposal are told. */
    @Transactional(readOnly = true)
    public String notice(String id) {
        Proposal proposal = proposals.get(id);
        Screening decided = screenings.latest(id).orElseThrow();
        return proposal.proposers().addressee(proposal.kind()) + "\n"
                + proposal.proposers().pronoun() + "提出的“"
                + proposal.title() + "”的" + proposal.kind().noun() + "收悉。经审查，属于“" + decided.ground()
                + "”的情形，不予立案：" + decided.opinion() + "\n来件将" + decided.way() + "。感谢"
                + proposal.proposers().pronoun() + "对科技工作的关心和支持。";
    }

    /** The proposers have been told; those with a mail address get the notice in writing as well. */
    @Transactional
    public void informed(String id, String how) {
        Proposal proposal = proposals.get(id);
        notices.toProposers(proposal, "审查结果", "“" + proposal.title() + "”审查结果", notice(id));
        screenings.informed(id, how);
    }

    /** Ends the case of a declined proposal. */
    @Transactional
    public void close(String id) {
        proposals.save(proposals.get(id).decline());
    }
}
