package org.keqiao.reply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.issuance.Issuance;
import org.keqiao.issuance.IssueOrder;
import org.keqiao.organization.Organization;
import org.keqiao.organization.Unit;
import org.keqiao.policy.Policies;
import org.keqiao.worklist.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a reply, from its first draft to its hand-over for issue. */
@Component
public class ReplyApproval {

    /** The number series of replies. */
    static final String SERIES = "proposal-reply";

    private final Replies replies;
    private final Revisions revisions;
    private final Opinions opinions;
    private final DraftRules rules;
    private final SignOffGate gate;
    private final Issuance issuance;
    private final Organization organization;
    private final Policies policies;
    private final Cases cases;
    private final Clock clock;

    ReplyApproval(
            Replies replies,
            Revisions revisions,
            Opinions opinions,
            DraftRules rules,
            SignOffGate gate,
            Issuance issuance,
            Organization organization,
            Policies policies,
            Cases cases,
            Clock clock) {
        this.replies = replies;
        this.revisions = revisions;
        this.opinions = opinions;
        this.rules = rules;
        this.gate = gate;
        this.issuance = issuance;
        this.organization = organization;
        this.policies = policies;
        this.cases = cases;
        this.clock = clock;
    }

    /** What a reviewer decides. */
    public record Review(String stage, String stageName, boolean approved, String decisionName, String opinion) {}

    /** Begins the next round of drafting and returns its number. */
    @Transactional
    public int beginRound(String replyId) {
        return replies.beginRound(replyId);
    }

    /**
     * Stores a revision.
     *
     * @return the revision
     * @throws FormRefused if the draft breaks a rule
     */
    @Transactional
    public Revision submitDraft(String replyId, Draft draft, Actor drafter) {
        Reply reply = replies.get(replyId);
        Draft normal = rules.check(reply, draft);
        revisions.add(replyId, reply.round(), normal, drafter);
        cases.letRead(reply.caseId(), groupsOf(normal));
        return revisions.current(replyId);
    }

    private List<String> groupsOf(Draft draft) {
        return draft.countersigners().stream()
                .flatMap(id -> organization.unit(id).stream())
                .map(Unit::countersigningGroup)
                .toList();
    }

    /** The groups that countersign the current revision. */
    @Transactional(readOnly = true)
    public List<String> countersigningGroups(String replyId) {
        return groupsOf(revisions.current(replyId).draft());
    }

    /** Records a reviewer's opinion; returns the revision it is on. */
    @Transactional
    public Revision review(String replyId, Review review, @Nullable String unitId, Actor reviewer) {
        if (!review.approved() && review.opinion().isEmpty()) {
            throw new FormRefused("opinion", "“" + review.decisionName() + "”必须说明理由，请填写“意见”。");
        }
        Revision revision = revisions.current(replyId);
        opinions.add(
                replyId,
                new Opinion(
                        revision.no(),
                        revision.round(),
                        review.stage(),
                        review.stageName(),
                        unitId,
                        review.approved(),
                        review.decisionName(),
                        review.opinion(),
                        reviewer.userId(),
                        reviewer.name(),
                        clock.instant()));
        return revision;
    }

    /**
     * Editorial review; the editor must not be the drafter.
     *
     * @throws FormRefused if the editor drafted the revision
     */
    @Transactional
    public Revision edit(String replyId, Review review, Actor editor) {
        FourEyes.refuse(revisions.current(replyId).drafter(), editor, "起草人不能核稿，请由其他核稿人员办理。");
        if (review.approved()) {
            replies.passEditing(replyId, editor);
        }
        return review(replyId, review, null, editor);
    }

    /** Whether all units of the current revision have countersigned it. */
    @Transactional(readOnly = true)
    public boolean countersigned(String replyId) {
        int current = revisions.current(replyId).no();
        return opinions.of(replyId).stream()
                .filter(opinion ->
                        opinion.revision() == current && opinion.stage().equals("CountersignReply"))
                .allMatch(Opinion::approved);
    }

    /** Whether the director signs off, by the policy the reply was opened under or on the deputy's request. */
    @Transactional(readOnly = true)
    public boolean directorSignsOff(String replyId) {
        Reply reply = replies.get(replyId);
        boolean policy = policies.version(reply.signOffPolicy(), SignOffPolicy.class)
                .value()
                .directorSignsKeyProposals();
        return reply.referredToDirector() || policy && reply.brief().important();
    }

    /**
     * The deputy's decision; it is the sign-off unless the director signs off.
     *
     * @param refer whether to refer the reply to the director
     * @throws FormRefused if the deputy drafted or edited the revision, or a {@link SignOffCondition} is not met
     */
    @Transactional
    public Revision approve(String replyId, Review review, boolean refer, Actor deputy) {
        gate.refuseWriters(replyId, deputy);
        if (refer) {
            replies.referToDirector(replyId);
        }
        if (review.approved() && !directorSignsOff(replyId)) {
            gate.refuseUnready(replyId);
            replies.signOff(replyId, deputy);
        }
        return review(replyId, review, null, deputy);
    }

    /**
     * The director's sign-off.
     *
     * @throws FormRefused if the director drafted or edited the revision, or a {@link SignOffCondition} is not met
     */
    @Transactional
    public Revision signOff(String replyId, Review review, Actor director) {
        gate.refuseWriters(replyId, director);
        if (review.approved()) {
            gate.refuseUnready(replyId);
            replies.signOff(replyId, director);
        }
        return review(replyId, review, null, director);
    }

    /**
     * Hands the signed-off reply over for issue.
     *
     * @return the document's id
     */
    @Transactional
    public String submitForIssuance(String replyId) {
        Reply reply = replies.get(replyId);
        LocalDate signedOffOn = reply.signedOffOn();
        if (signedOffOn == null) {
            throw new IllegalStateException("reply not signed off: " + replyId);
        }
        String documentId = issuance.order(order(reply, revisions.current(replyId), signedOffOn));
        replies.handedOver(replyId, documentId);
        return documentId;
    }

    /** The reply is out. */
    @Transactional
    public void issued(String replyId) {
        replies.issued(replyId);
    }

    /** The current revision as it would be printed today; empty before the first draft. */
    @Transactional(readOnly = true)
    public Optional<byte[]> preview(String caseId) {
        return replies.ofCase(caseId)
                .flatMap(reply -> revisions
                        .latest(reply.id())
                        .map(revision -> issuance.preview(order(reply, revision, LocalDate.now(clock)))));
    }

    private static IssueOrder order(Reply reply, Revision revision, LocalDate documentDate) {
        Draft draft = revision.draft();
        return new IssueOrder(
                reply.caseId(),
                Objects.requireNonNullElse(reply.brief().series(), SERIES),
                draft.title().replaceAll("\\s+", "\n"),
                draft.addressee(),
                draft.letter(),
                draft.copies(),
                documentDate);
    }
}
