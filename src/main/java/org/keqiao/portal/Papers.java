package org.keqiao.portal;

import java.util.Objects;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.issuance.Renditions;
import org.keqiao.reply.ReplyApproval;
import org.keqiao.worklist.CaseFile;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A case's documents and their pages, for those who may read the case. */
@Component
public class Papers {

    private final Visitor visitor;
    private final Documents documents;
    private final Renditions renditions;
    private final ReplyApproval approval;

    Papers(Visitor visitor, Documents documents, Renditions renditions, ReplyApproval approval) {
        this.visitor = visitor;
        this.documents = documents;
        this.renditions = renditions;
        this.approval = approval;
    }

    /** @throws DocumentNotFound if there is none, or none for this person */
    public IssuedDocument document(String id) {
        IssuedDocument document = Visitor.isId(id) ? documents.find(id).orElse(null) : null;
        if (document == null) {
            throw DocumentNotFound.unknown();
        }
        try {
            visitor.requireCase(document.caseId());
        } catch (CaseNotFound e) {
            throw DocumentNotFound.unknown();
        }
        return document;
    }

    /**
     * The newest pages of a document, to be shown in the browser, named by its number.
     *
     * @throws DocumentNotFound if there are none, or none for this person
     */
    public ResponseEntity<byte[]> pdf(String id) {
        IssuedDocument document = document(id);
        byte[] pages = renditions.latest(id).orElseThrow(DocumentNotFound::notTypeset);
        return Pdf.inline(pages, Objects.requireNonNullElse(document.number(), "公文"));
    }

    /**
     * The sealed copy as OFD, to be kept as a file, named by its number.
     *
     * @throws DocumentNotFound if there is none, or none for this person
     */
    public ResponseEntity<byte[]> ofd(String id) {
        IssuedDocument document = document(id);
        byte[] file = renditions.latestOfd(id).orElseThrow(DocumentNotFound::notSealed);
        return Ofd.attachment(file, Objects.requireNonNullElse(document.number(), "公文"));
    }

    /**
     * The current draft as it would be printed today.
     *
     * @throws CaseNotFound if there is no such case, or none for this person
     * @throws DocumentNotFound before the first draft
     */
    public ResponseEntity<byte[]> preview(String caseId) {
        CaseFile file = visitor.requireCase(caseId);
        byte[] pages = approval.preview(caseId).orElseThrow(DocumentNotFound::notDrafted);
        return Pdf.inline(pages, "预览：" + file.number() + "的答复");
    }
}
