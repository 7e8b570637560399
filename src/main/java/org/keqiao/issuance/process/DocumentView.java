package org.keqiao.issuance.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.engine.CaseView;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.springframework.stereotype.Component;

/** What every form of a case shows of its newest document. */
@Component
class DocumentView implements CaseView {

    private final Documents documents;

    DocumentView(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Map<String, Object> show(String caseId) {
        List<IssuedDocument> all = documents.ofCase(caseId);
        if (all.isEmpty()) {
            return Map.of();
        }
        IssuedDocument newest = all.get(all.size() - 1);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("documentNumber", newest.number() == null ? "" : newest.number());
        shown.put("documentTitle", newest.title());
        shown.put("proofLink", "/documents/" + newest.id() + "/pdf");
        shown.put("pdfLink", "/documents/" + newest.id() + "/pdf");
        return shown;
    }
}
