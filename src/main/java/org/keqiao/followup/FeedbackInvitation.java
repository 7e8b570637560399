package org.keqiao.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keqiao.document.ChineseDate;
import org.keqiao.engine.FormRefused;
import org.keqiao.invitation.Invitation;
import org.keqiao.invitation.InvitationHandler;
import org.keqiao.invitation.Offer;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.issuance.Renditions;
import org.springframework.stereotype.Component;

/** The link by which a co-signer without an account rates a reply. */
@Component
class FeedbackInvitation implements InvitationHandler {

    private static final int LONGEST_REASON = 1000;

    private final FeedbackSheets sheets;
    private final FollowUps followUps;
    private final Feedback feedback;
    private final Documents documents;
    private final Renditions renditions;

    FeedbackInvitation(
            FeedbackSheets sheets, FollowUps followUps, Feedback feedback, Documents documents, Renditions renditions) {
        this.sheets = sheets;
        this.followUps = followUps;
        this.feedback = feedback;
        this.documents = documents;
        this.renditions = renditions;
    }

    @Override
    public String purpose() {
        return FeedbackMail.PURPOSE;
    }

    @Override
    public Offer offer(Invitation invitation) {
        FollowUp followUp = followUps.get(sheet(invitation).replyId());
        IssuedDocument document =
                documents.find(String.valueOf(followUp.documentId())).orElseThrow();
        List<Offer.Choice> choices = sheets.ratings().stream()
                .map(rating -> new Offer.Choice(rating.code(), rating.label()))
                .toList();
        return new Offer(
                "请对答复作出评价",
                List.of(
                        new Offer.Fact("答复", document.title()),
                        new Offer.Fact("发文字号", String.valueOf(document.number())),
                        new Offer.Fact("成文日期", ChineseDate.format(document.documentDate())),
                        new Offer.Fact("评价截止", ChineseDate.format(invitation.validUntil()))),
                List.of(
                        Offer.Field.choice("attitude", "办理态度", true, choices),
                        Offer.Field.choice("result", "办理结果", true, choices),
                        Offer.Field.text("reason", "理由", "任何一项不满意的，请说明哪里不满意、希望怎样改进；最多1000字。", false, LONGEST_REASON)));
    }

    @Override
    public Optional<Paper> paper(Invitation invitation) {
        String document =
                String.valueOf(followUps.get(sheet(invitation).replyId()).documentId());
        String name = documents.find(document).map(IssuedDocument::number).orElse("答复");
        return renditions.latest(document).map(pdf -> new Paper(name, pdf));
    }

    @Override
    public String accept(Invitation invitation, Map<String, String> answers) {
        FeedbackSheet sheet = sheet(invitation);
        feedback.rate(
                sheet.id(),
                new FeedbackAnswer(
                        answers.getOrDefault("attitude", ""),
                        answers.getOrDefault("result", ""),
                        answers.getOrDefault("reason", "")),
                invitation.actor());
        return sheet.name() + "对答复的评价已经收到，谢谢。";
    }

    private FeedbackSheet sheet(Invitation invitation) {
        return sheets.find(invitation.subject()).orElseThrow(() -> new FormRefused("attitude", "这份答复已经不能评价。"));
    }
}
