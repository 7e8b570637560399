package org.keqiao.portal.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.issuance.Proof;
import org.keqiao.issuance.SealedCopies;
import org.keqiao.portal.OfficeTime;
import org.springframework.stereotype.Component;

/** 正本核验: whether each sealed copy is signed, unchanged, and what was signed off; and its OFD. */
@Component
class ProofPanel implements CasePanel {

    private final Documents documents;
    private final SealedCopies copies;

    ProofPanel(Documents documents, SealedCopies copies) {
        this.documents = documents;
        this.copies = copies;
    }

    /** @param ofd address of the OFD, or null for a copy that has none */
    record Line(
            String number,
            Proof proof,
            String sealedAt,
            @Nullable String ofd) {}

    @Override
    public String name() {
        return "proof";
    }

    @Override
    public String title() {
        return "正本核验";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        List<Line> lines = documents.ofCase(caseId).stream()
                .flatMap(document -> copies.proof(document.id()).map(proof -> line(document, proof)).stream())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static Line line(IssuedDocument document, Proof proof) {
        return new Line(
                Objects.requireNonNullElse(document.number(), "尚未编号"),
                proof,
                OfficeTime.words(proof.sealedAt().toInstant()),
                proof.ofdSha256() == null ? null : "/documents/" + document.id() + "/ofd");
    }
}
