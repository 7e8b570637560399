package org.keqiao.followup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.Issuance;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.reply.Disclosure;
import org.keqiao.reply.Draft;
import org.keqiao.reply.Revisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes replies and withdraws them (Regulations on Open Government Information, art. 15 to 17 and 26). */
@Component
public class Publishing {

    private final FollowUps followUps;
    private final Publications publications;
    private final FollowUpDeadlines deadlines;
    private final Revisions revisions;
    private final Documents documents;
    private final Issuance issuance;
    private final AuditLog audit;
    private final Clock clock;

    Publishing(
            FollowUps followUps,
            Publications publications,
            FollowUpDeadlines deadlines,
            Revisions revisions,
            Documents documents,
            Issuance issuance,
            AuditLog audit,
            Clock clock) {
        this.followUps = followUps;
        this.publications = publications;
        this.deadlines = deadlines;
        this.revisions = revisions;
        this.documents = documents;
        this.issuance = issuance;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the reviewer decides.
     *
     * @param publicText the text to publish, one paragraph a line; used for the full text only
     * @param abstractText used for an abstract only
     */
    public record Decision(Extent extent, String publicText, String abstractText, String reason) {}

    /**
     * A reply as the reviewer finds it.
     *
     * @param contactData what was left out of the suggested text
     */
    public record Proposal(Disclosure disclosure, String disclosureReason, String text, List<String> contactData) {}

    /** What can be published of the reply, contact data left out. */
    @Transactional(readOnly = true)
    public Proposal proposal(String replyId) {
        Draft draft = draft(replyId);
        return new Proposal(
                draft.disclosure(),
                draft.disclosureReason(),
                ContactData.leaveOut(draft.body()),
                ContactData.in(draft.body()));
    }

    /**
     * Publishes the reply to the extent decided, or records that it is not published.
     *
     * @throws FormRefused if the decision goes beyond the sign-off, lacks its text or reason, or shows contact data
     */
    @Transactional
    public Publication decide(String replyId, Decision decision, Actor reviewer) {
        FollowUp followUp = followUps.get(replyId);
        check(draft(replyId), decision);
        IssuedDocument document =
                documents.find(String.valueOf(followUp.documentId())).orElseThrow();
        Publication publication = new Publication(
                UUID.randomUUID().toString(),
                0,
                followUp.caseId(),
                replyId,
                document.id(),
                decision.extent(),
                document.title(),
                String.valueOf(document.number()),
                document.documentDate(),
                publicText(decision),
                decision.reason(),
                clock.instant(),
                null,
                null);
        publications.add(publication, decision.extent() == Extent.FULL ? pages(document, publication) : null, reviewer);
        deadlines.end(followUp.caseId(), FollowUpPurposes.PUBLICATION, replyId);
        return publication;
    }

    private byte[] pages(IssuedDocument document, Publication publication) {
        return issuance.copy(document.id(), publication.publicText());
    }

    private static String publicText(Decision decision) {
        return switch (decision.extent()) {
            case FULL -> decision.publicText().replace("\r\n", "\n").strip();
            case ABSTRACT -> decision.abstractText().replace("\r\n", "\n").strip();
            case TITLE, NONE -> "";
        };
    }

    private static void check(Draft draft, Decision decision) {
        List<FieldError> errors = new ArrayList<>();
        boolean text = decision.extent() == Extent.FULL || decision.extent() == Extent.ABSTRACT;
        if (text && draft.disclosure() != Disclosure.PROACTIVE) {
            errors.add(new FieldError(
                    "extent", "这份答复签发时定为“" + draft.disclosure().label() + "”，不能公开全文或摘要，请改选“仅公开标题”或“不予公开”。"));
        }
        if (decision.extent() == Extent.NONE && decision.reason().isBlank()) {
            errors.add(new FieldError("reason", "不予公开的，请在“理由”中写明依据。"));
        }
        String field = decision.extent() == Extent.FULL ? "publicText" : "abstractText";
        String label = decision.extent() == Extent.FULL ? "公开文本" : "摘要";
        if (text && publicText(decision).isEmpty()) {
            errors.add(new FieldError(field, "请填写“" + label + "”。"));
        }
        List<String> found = ContactData.in(publicText(decision));
        if (!found.isEmpty()) {
            errors.add(new FieldError(field, "“" + label + "”中还有联系方式“" + String.join("”“", found) + "”，请删去后再公开。"));
        }
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
    }

    private Draft draft(String replyId) {
        return revisions.latest(replyId).orElseThrow().draft();
    }

    /**
     * Takes a published reply from the public pages.
     *
     * @throws FormRefused without a reason, or if it is not public
     */
    @Transactional
    public void withdraw(String publicationId, String reason, Actor reviewer) {
        if (reason.isBlank() || reason.length() > 500) {
            throw new FormRefused("reason", "请填写“撤下理由”，不超过500个字。");
        }
        Publication publication = publications.find(publicationId).orElseThrow(Publishing::notPublic);
        if (!publications.withdraw(publicationId, reason.strip(), reviewer)) {
            throw notPublic();
        }
        audit.record(publication.caseId(), reviewer, "撤下公开", publication.number() + "，" + reason.strip());
    }

    private static FormRefused notPublic() {
        return new FormRefused("reason", "这份答复现在没有公开，不需要撤下。");
    }
}
