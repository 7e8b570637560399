package org.keqiao.followup.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keqiao.followup.FollowUp;
import org.keqiao.followup.FollowUps;
import org.keqiao.issuance.Documents;
import org.springframework.stereotype.Component;

/** The document of one reply, as its forms show it; the case may have a newer one. */
@Component
class ReplyDocument {

    private final FollowUps followUps;
    private final Documents documents;

    ReplyDocument(FollowUps followUps, Documents documents) {
        this.followUps = followUps;
        this.documents = documents;
    }

    Map<String, Object> of(String replyId) {
        Map<String, Object> shown = new LinkedHashMap<>();
        followUps
                .find(replyId)
                .map(FollowUp::documentId)
                .flatMap(documents::find)
                .ifPresent(document -> {
                    shown.put("documentNumber", String.valueOf(document.number()));
                    shown.put("documentTitle", document.title());
                    shown.put("pdfLink", "/documents/" + document.id() + "/pdf");
                });
        return shown;
    }
}
