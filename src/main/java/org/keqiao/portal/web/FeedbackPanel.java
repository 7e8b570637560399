package org.keqiao.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.followup.FeedbackSheet;
import org.keqiao.followup.FeedbackSheets;
import org.keqiao.followup.FollowUp;
import org.keqiao.followup.FollowUps;
import org.keqiao.followup.Rating;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.organization.Duty;
import org.keqiao.portal.OfficeTime;
import org.springframework.stereotype.Component;

/** 评价反馈: how each reply reached its co-signers and what they say of it, with the registry's forms. */
@Component
class FeedbackPanel implements CasePanel {

    private final FollowUps followUps;
    private final FeedbackSheets sheets;
    private final Documents documents;

    FeedbackPanel(FollowUps followUps, FeedbackSheets sheets, Documents documents) {
        this.followUps = followUps;
        this.sheets = sheets;
        this.documents = documents;
    }

    /** @param enters whether the person may enter deliveries and slips */
    record Content(String caseId, List<Round> rounds, List<Rating> ratings, boolean enters) {}

    /** One reply. */
    record Round(String heading, String state, List<Line> lines) {}

    /**
     * One co-signer.
     *
     * @param attitude 未评价 where nothing is in
     * @param scan id of the attachment that is the slip's scan
     */
    record Line(
            String id,
            String name,
            String delivery,
            boolean delivered,
            String attitude,
            String result,
            String reason,
            String given,
            boolean open,
            @Nullable String scan) {}

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public String title() {
        return "评价反馈";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        List<Rating> ratings = sheets.ratings();
        Map<String, String> labels = ratings.stream().collect(Collectors.toMap(Rating::code, Rating::label));
        List<Round> rounds = followUps.ofCase(caseId).stream()
                .filter(followUp -> followUp.deliveredOn() != null)
                .map(followUp -> round(followUp, labels))
                .toList();
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Content(caseId, rounds, ratings, actor.groups().contains(Duty.REGISTRY.group())));
    }

    private Round round(FollowUp followUp, Map<String, String> labels) {
        String number = Optional.ofNullable(followUp.documentId())
                .flatMap(documents::find)
                .map(IssuedDocument::number)
                .orElse("");
        return new Round(
                "第" + followUp.round() + "次答复 " + number + "（"
                        + followUp.cause().label() + "）",
                state(followUp),
                sheets.ofReply(followUp.replyId()).stream()
                        .map(sheet -> line(sheet, labels))
                        .toList());
    }

    private static String state(FollowUp followUp) {
        return Stream.of(
                        followUp.feedbackClosedOn() == null
                                ? "正在收集评价。"
                                : OfficeTime.words(followUp.feedbackClosedOn()) + "评价结束。",
                        followUp.studyDecision() == null
                                ? ""
                                : "研究决定：" + followUp.studyDecision().label() + "。" + followUp.studyReason())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining());
    }

    private static Line line(FeedbackSheet sheet, Map<String, String> labels) {
        String delivery = sheet.delivery() == null || sheet.deliveredOn() == null
                ? "尚未送达"
                : OfficeTime.words(sheet.deliveredOn()) + "，" + sheet.delivery().label();
        return new Line(
                sheet.id(),
                sheet.name(),
                delivery,
                sheet.delivery() != null,
                label(sheet.attitude(), labels),
                label(sheet.result(), labels),
                sheet.reason(),
                sheet.givenAt() == null || sheet.channel() == null
                        ? ""
                        : OfficeTime.words(sheet.givenAt()) + "，"
                                + sheet.channel().label(),
                !sheet.given(),
                sheet.slipId());
    }

    private static String label(@Nullable String code, Map<String, String> labels) {
        return Objects.requireNonNullElse(labels.get(Objects.requireNonNullElse(code, "")), "未评价");
    }
}
