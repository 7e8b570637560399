package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.proposal.Similar;
import org.keqiao.proposal.SimilarProposals;
import org.springframework.stereotype.Component;

/** 相似的来件和答复: what was put forward and answered before, with the reason why it is shown. */
@Component
class SimilarPanel implements CasePanel {

    private static final int MOST = 8;

    private final SimilarProposals similar;
    private final Documents documents;

    SimilarPanel(SimilarProposals similar, Documents documents) {
        this.similar = similar;
        this.documents = documents;
    }

    /** @param papers the case's documents with their numbers, oldest first */
    record Line(Similar proposal, List<Paper> papers) {}

    /** A document that can be opened. */
    record Paper(String id, String number) {}

    @Override
    public String name() {
        return "similar";
    }

    @Override
    public String title() {
        return "相似的来件和答复";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        List<Line> lines = similar.to(caseId, actor, MOST).stream()
                .map(found -> new Line(found, papers(found.caseId())))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private List<Paper> papers(String caseId) {
        return documents.ofCase(caseId).stream()
                .filter(document -> document.status() == IssuedDocument.Status.ISSUED)
                .map(document -> new Paper(document.id(), String.valueOf(document.number())))
                .toList();
    }
}
