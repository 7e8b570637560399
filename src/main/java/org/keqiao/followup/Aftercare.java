package org.keqiao.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.followup.FollowUp.Cause;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins what follows a reply, and asks for the further replies that come of it. */
@Component
public class Aftercare {

    private final FollowUps followUps;
    private final FeedbackSheets sheets;
    private final FollowUpDeadlines deadlines;
    private final FeedbackMail mail;
    private final PromiseLedger ledger;
    private final Replies replies;
    private final Documents documents;
    private final AuditLog audit;
    private final Clock clock;

    Aftercare(
            FollowUps followUps,
            FeedbackSheets sheets,
            FollowUpDeadlines deadlines,
            FeedbackMail mail,
            PromiseLedger ledger,
            Replies replies,
            Documents documents,
            AuditLog audit,
            Clock clock) {
        this.followUps = followUps;
        this.sheets = sheets;
        this.deadlines = deadlines;
        this.mail = mail;
        this.ledger = ledger;
        this.replies = replies;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a case over whose first reply is out.
     *
     * @param kind kind of the case, as the policies of deadlines name it
     * @param raters everybody who gets the answer and may rate it, in order
     */
    @Transactional
    public void begin(String caseId, String kind, String replyId, List<Rater> raters) {
        followUps.addCase(caseId, kind, LocalDate.now(clock), raters);
        followUps.add(replyId, caseId, Cause.FIRST, null, replies.get(replyId).leadUnitId());
    }

    /**
     * Brings an issued reply on its way to the co-signers: a sheet for each, the deadlines, and the promise it makes.
     *
     * @return id of the promise that was entered in the ledger; empty where the reply makes none
     */
    @Transactional
    public Optional<String> deliver(String replyId) {
        FollowUp followUp = followUps.get(replyId);
        IssuedDocument document = document(replies.get(replyId));
        LocalDate today = LocalDate.now(clock);
        followUps.deliver(replyId, document.id(), today);
        deadlines.open(followUp, FollowUpPurposes.FEEDBACK, today);
        deadlines.open(followUp, FollowUpPurposes.PUBLICATION, document.documentDate());
        if (followUp.previousReplyId() != null) {
            deadlines.end(followUp.caseId(), FollowUpPurposes.REHANDLING, followUp.previousReplyId());
        }
        int position = 1;
        for (Rater rater : followUps.raters(followUp.caseId())) {
            String sheet = sheets.add(replyId, position++, rater);
            if (rater.mail() != null) {
                mail.send(followUp, document, sheet, rater.name(), rater.mail());
            }
        }
        audit.record(followUp.caseId(), Actor.SYSTEM, "送达答复", document.number());
        return ledger.enter(followUp, document);
    }

    private IssuedDocument document(Reply reply) {
        String id = reply.documentId();
        if (id == null) {
            throw new IllegalStateException("reply not issued: " + reply.id());
        }
        return documents.find(id).orElseThrow();
    }

    /**
     * Opens the reply that refers to an earlier one.
     *
     * @return the new reply's id
     */
    @Transactional
    public String answerAgain(String caseId, Cause cause) {
        List<FollowUp> before = followUps.ofCase(caseId);
        FollowUp previous = before.get(before.size() - 1);
        Reply first = replies.get(before.get(0).replyId());
        IssuedDocument document = document(replies.get(previous.replyId()));
        String id = replies.open(caseId, previous.leadUnitId(), FurtherBrief.of(first.brief(), document, cause));
        followUps.add(id, caseId, cause, previous.replyId(), previous.leadUnitId());
        audit.record(caseId, Actor.SYSTEM, "立项再次答复", "对" + document.number() + "的再次答复");
        return id;
    }
}
