package org.keqiao.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditLog;
import org.keqiao.document.DocumentRenderer;
import org.keqiao.document.Head;
import org.keqiao.document.Imprint;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Seal;
import org.keqiao.document.Signature;
import org.keqiao.engine.Actor;
import org.keqiao.issuance.IssuedDocument.Status;
import org.keqiao.policy.Policies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with a signed-off document until it is out. */
@Component
public class Issuance {

    private static final String UNNUMBERED = "（待编号）";

    private final Documents documents;
    private final DocumentNumbers numbers;
    private final Renditions renditions;
    private final DocumentRenderer renderer;
    private final SealedCopies copies;
    private final Policies policies;
    private final AuditLog audit;
    private final Clock clock;

    Issuance(
            Documents documents,
            DocumentNumbers numbers,
            Renditions renditions,
            DocumentRenderer renderer,
            SealedCopies copies,
            Policies policies,
            AuditLog audit,
            Clock clock) {
        this.documents = documents;
        this.numbers = numbers;
        this.renditions = renditions;
        this.renderer = renderer;
        this.copies = copies;
        this.policies = policies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a signed-off text over.
     *
     * @return the document's id
     */
    @Transactional
    public String order(IssueOrder order) {
        String id = UUID.randomUUID().toString();
        documents.add(id, order);
        return id;
    }

    /** Gives the document its number. */
    @Transactional
    public void allocateNumber(String id) {
        IssueOrder order = documents.order(id);
        String number = numbers.allocate(id, order.caseId(), order.series(), order.documentDate());
        documents.number(id, number);
        audit.record(order.caseId(), Actor.SYSTEM, "编发文字号", number);
    }

    /** Makes the proof. */
    @Transactional
    public void typeset(String id) {
        IssuedDocument document = documents.get(id);
        renditions.addProof(id, renderer.render(paper(id, document, today(), null)));
        documents.advance(id, Status.NUMBERED, Status.TYPESET);
        audit.record(document.caseId(), Actor.SYSTEM, "排版", document.number());
    }

    /** The proof is right and goes to print: today is the printing date. */
    @Transactional
    public void passProof(String id) {
        documents.print(id, today());
        documents.advance(id, Status.TYPESET, Status.PROOFREAD);
    }

    /** The proof is wrong; its number stays with the case for the corrected document. */
    @Transactional
    public void failProof(String id) {
        documents.advance(id, Status.TYPESET, Status.RETURNED);
    }

    /** The proof is wrong and its number is given up for good. */
    @Transactional
    public void failProofAndVoidNumber(String id, String reason) {
        failProof(id);
        numbers.makeVoid(id, reason);
        IssuedDocument document = documents.get(id);
        audit.record(document.caseId(), Actor.SYSTEM, "作废文号", document.number());
    }

    /** Makes the sealed and signed copies. */
    @Transactional
    public void seal(String id) {
        IssuedDocument document = documents.get(id);
        LocalDate printedOn = document.printedOn();
        if (printedOn == null) {
            throw new IllegalStateException("document not proofread: " + id);
        }
        // Plainly marked as a test seal until the office supplies its own.
        Seal seal = new Seal.TestSeal(issuer(document.documentDate()).authority());
        copies.make(id, paper(id, document, printedOn, seal));
        documents.advance(id, Status.PROOFREAD, Status.SEALED);
    }

    /** Gives up for good the numbers that the case's returned documents have kept. */
    @Transactional
    public void voidNumbers(String caseId, String reason) {
        numbers.makeVoidOfCase(caseId, reason).forEach(number -> audit.record(caseId, Actor.SYSTEM, "作废文号", number));
    }

    /** The document leaves the house. */
    @Transactional
    public void dispatch(String id, String note) {
        documents.dispatch(id, today(), note);
        documents.advance(id, Status.SEALED, Status.ISSUED);
        numbers.confirm(id);
    }

    /**
     * A copy of an issued document for readers outside, with its number but without seal, since no seal vouches for a
     * text that was changed.
     *
     * @param body the text to print instead of the original, one paragraph a line
     */
    @Transactional(readOnly = true)
    public byte[] copy(String id, String body) {
        IssuedDocument document = documents.get(id);
        LocalDate printedOn = document.printedOn();
        if (printedOn == null) {
            throw new IllegalStateException("document not printed: " + id);
        }
        IssueOrder order = documents.order(id);
        IssueOrder changed = new IssueOrder(
                order.caseId(),
                order.series(),
                order.title(),
                order.addressee(),
                body,
                order.copies(),
                order.documentDate());
        return renderer.render(paper(changed, number(document), printedOn, null));
    }

    /** A text as it would be printed, without number and seal. */
    @Transactional(readOnly = true)
    public byte[] preview(IssueOrder order) {
        return renderer.render(paper(order, UNNUMBERED, today(), null));
    }

    private OfficialDocument paper(String id, IssuedDocument document, LocalDate printedOn, @Nullable Seal seal) {
        return paper(documents.order(id), number(document), printedOn, seal);
    }

    private static String number(IssuedDocument document) {
        String number = document.number();
        if (number == null) {
            throw new IllegalStateException("document without number: " + document.id());
        }
        return number;
    }

    private OfficialDocument paper(IssueOrder order, String number, LocalDate printedOn, @Nullable Seal seal) {
        IssuerPolicy issuer = issuer(order.documentDate());
        return OfficialDocument.letter(
                Head.nameOnly(issuer.authority(), number),
                order.title(),
                order.addressee(),
                order.body(),
                new Signature(issuer.authority(), order.documentDate(), seal),
                new Imprint(order.copies(), issuer.printingOffice(), printedOn));
    }

    private IssuerPolicy issuer(LocalDate on) {
        return policies.inForce("issuer", "", on, IssuerPolicy.class).value();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
