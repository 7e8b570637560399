package org.keqiao.followup;

import org.keqiao.issuance.IssuedDocument;
import org.springframework.stereotype.Component;

/** Sends co-signers the answer with the link for rating it. */
@Component
class FeedbackMail {

    private final FeedbackSheets sheets;

    FeedbackMail(FeedbackSheets sheets) {
        this.sheets = sheets;
    }

    void send(FollowUp followUp, IssuedDocument document, String sheetId, String name, String address) {}

    void revoke(String sheetId) {}
}
