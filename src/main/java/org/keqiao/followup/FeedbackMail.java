package org.keqiao.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.keqiao.document.ChineseDate;
import org.keqiao.followup.FeedbackSheet.Delivery;
import org.keqiao.invitation.Invitations;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.message.Messages;
import org.keqiao.message.Notice;
import org.springframework.stereotype.Component;

/** Sends co-signers the answer with the link for rating it. */
@Component
class FeedbackMail {

    /** The purpose of the links, whose subject is the sheet. */
    static final String PURPOSE = "reply-feedback";

    private final FeedbackSheets sheets;
    private final FollowUpDeadlines deadlines;
    private final Invitations invitations;
    private final Messages messages;
    private final Clock clock;

    FeedbackMail(
            FeedbackSheets sheets,
            FollowUpDeadlines deadlines,
            Invitations invitations,
            Messages messages,
            Clock clock) {
        this.sheets = sheets;
        this.deadlines = deadlines;
        this.invitations = invitations;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Sends a link and takes earlier ones back.
     *
     * @return path of the link, which goes to the co-signer and nobody else
     */
    String send(FollowUp followUp, IssuedDocument document, String sheetId, String name, String address) {
        LocalDate until = deadlines.feedbackUntil(followUp);
        invitations.revoke(PURPOSE, sheetId);
        String link = invitations.invite(PURPOSE, followUp.caseId(), sheetId, name, until);
        messages.toOutside(
                name,
                address,
                new Notice(
                        followUp.caseId(),
                        "答复送达",
                        document.title(),
                        name + "：\n" + document.number() + "《" + document.title() + "》已经印发。请打开下面的链接查看答复，并在"
                                + ChineseDate.format(until) + "前对办理态度和办理结果作出评价。链接只供您本人使用一次，请勿转发。",
                        link));
        sheets.delivered(sheetId, Delivery.MAIL, address, LocalDate.now(clock));
        return link;
    }

    void revoke(String sheetId) {
        invitations.revoke(PURPOSE, sheetId);
    }
}
