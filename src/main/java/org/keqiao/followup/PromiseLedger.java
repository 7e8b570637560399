package org.keqiao.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.audit.AuditLog;
import org.keqiao.document.ChineseDate;
import org.keqiao.engine.Actor;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.reply.Draft;
import org.keqiao.reply.Revisions;
import org.keqiao.worklist.CaseFile;
import org.keqiao.worklist.Cases;
import org.springframework.stereotype.Component;

/** Enters in the ledger what issued replies promise. */
@Component
class PromiseLedger {

    private final Promises promises;
    private final FollowUpDeadlines deadlines;
    private final Revisions revisions;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    PromiseLedger(
            Promises promises,
            FollowUpDeadlines deadlines,
            Revisions revisions,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.promises = promises;
        this.deadlines = deadlines;
        this.revisions = revisions;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters the promise of a reply that is out. Where one of the case is open already, the reply renews it.
     *
     * @return id of a promise that is new in the ledger
     */
    Optional<String> enter(FollowUp followUp, IssuedDocument document) {
        Draft draft = revisions.latest(followUp.replyId()).orElseThrow().draft();
        LocalDate due = draft.commitmentDue();
        if (due == null) {
            return Optional.empty();
        }
        Optional<Promise> open = promises.open(followUp.caseId());
        open.ifPresent(promise -> renew(promise, followUp.replyId(), document, due));
        return open.isPresent() ? Optional.empty() : Optional.of(add(followUp, document, draft, due));
    }

    private String add(FollowUp followUp, IssuedDocument document, Draft draft, LocalDate due) {
        CaseFile file = cases.file(followUp.caseId()).orElseThrow();
        Promise promise = new Promise(
                UUID.randomUUID().toString(),
                0,
                followUp.caseId(),
                file.number(),
                file.title(),
                followUp.replyId(),
                String.valueOf(document.number()),
                followUp.leadUnitId(),
                PromiseText.of(draft.body(), file.title()),
                due,
                Promise.Status.OPEN,
                LocalDate.now(clock),
                null);
        promises.add(promise, document.number() + "承诺");
        audit.record(followUp.caseId(), Actor.SYSTEM, "登记承诺事项", ChineseDate.format(due) + "前完成");
        return promise.id();
    }

    private void renew(Promise promise, String replyId, IssuedDocument document, LocalDate due) {
        promises.renew(promise.id(), replyId, String.valueOf(document.number()));
        if (!due.equals(promise.dueOn())) {
            promises.setDate(promise.id(), due, document.number() + "重新承诺");
            if (deadlines
                    .running(promise.caseId(), FollowUpPurposes.PROMISE, promise.id())
                    .isPresent()) {
                deadlines.await(promises.get(promise.id()), document.number() + "重新承诺");
            }
        }
    }
}
