package org.keqiao.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.FeedbackSheet.Channel;
import org.keqiao.followup.FeedbackSheet.Delivery;
import org.keqiao.followup.FollowUp.StudyDecision;
import org.keqiao.issuance.Documents;
import org.keqiao.organization.MailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What co-signers say of a reply, and what is decided where they are not satisfied. */
@Component
public class Feedback {

    private static final int LONGEST_REASON = 1000;

    private final FollowUps followUps;
    private final FeedbackSheets sheets;
    private final FollowUpDeadlines deadlines;
    private final FeedbackMail mail;
    private final Documents documents;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedback(
            FollowUps followUps,
            FeedbackSheets sheets,
            FollowUpDeadlines deadlines,
            FeedbackMail mail,
            Documents documents,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.followUps = followUps;
        this.sheets = sheets;
        this.deadlines = deadlines;
        this.mail = mail;
        this.documents = documents;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a rating that the co-signer gave through the link.
     *
     * @throws FormRefused if it is not complete or was given before
     */
    @Transactional
    public void rate(String sheetId, FeedbackAnswer answer, Actor coSigner) {
        accept(open(sheetId), answer, Channel.LINK, coSigner, null);
    }

    /**
     * Enters a paper slip, also one that came after the time for ratings was over.
     *
     * @param slipId the attachment that is its scan; null where none was made
     * @throws FormRefused if the rating is not complete or was given before
     */
    @Transactional
    public void enterSlip(String sheetId, FeedbackAnswer answer, @Nullable String slipId, Actor registry) {
        accept(open(sheetId), answer, Channel.SLIP, registry, slipId);
        mail.revoke(sheetId);
    }

    /** The sheet, locked and not yet filled in. */
    private FeedbackSheet open(String sheetId) {
        FeedbackSheet sheet = sheets.lock(sheetId).orElseThrow(Feedback::unknown);
        if (sheet.given()) {
            throw new FormRefused("attitude", sheet.name() + "对这份答复的评价已经登记，不能再次提交。如需更正，请联系承办单位办公室。");
        }
        return sheet;
    }

    private static FormRefused unknown() {
        return new FormRefused("sheet", "没有找到这张评价表，请回到案件页面重新选择提案者。");
    }

    private void accept(
            FeedbackSheet sheet, FeedbackAnswer answer, Channel channel, Actor by, @Nullable String slipId) {
        FollowUp followUp = followUps.get(sheet.replyId());
        Map<String, Rating> ratings = ratings();
        check(answer, ratings);
        sheets.rate(sheet.id(), answer, channel, channel == Channel.SLIP ? by.userId() : null, slipId);
        audit.record(
                followUp.caseId(),
                by,
                "登记评价",
                sheet.name() + "：" + words(answer, ratings) + "（" + channel.label() + "）");
        if (sheets.ofReply(followUp.replyId()).stream().allMatch(FeedbackSheet::given)) {
            close(followUp);
        }
    }

    private static String words(FeedbackAnswer answer, Map<String, Rating> ratings) {
        return "办理态度" + label(ratings.get(answer.attitude())) + "，办理结果" + label(ratings.get(answer.result()));
    }

    private static String label(@Nullable Rating rating) {
        return rating == null ? "" : rating.label();
    }

    private Map<String, Rating> ratings() {
        return sheets.ratings().stream().collect(Collectors.toMap(Rating::code, Function.identity()));
    }

    private static void check(FeedbackAnswer answer, Map<String, Rating> ratings) {
        List<FieldError> errors = new ArrayList<>();
        Rating attitude = ratings.get(answer.attitude());
        Rating result = ratings.get(answer.result());
        if (attitude == null) {
            errors.add(new FieldError("attitude", "请选择对“办理态度”的评价。"));
        }
        if (result == null) {
            errors.add(new FieldError("result", "请选择对“办理结果”的评价。"));
        }
        boolean dissatisfied = attitude != null && attitude.dissatisfied() || result != null && result.dissatisfied();
        if (dissatisfied && answer.reason().isBlank()) {
            errors.add(new FieldError("reason", "评价为不满意的，请在“理由”中说明哪里不满意、希望怎样改进。"));
        }
        if (answer.reason().length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", "“理由”不能超过" + LONGEST_REASON + "个字，请精简。"));
        }
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
    }

    /** Notes that the answer went to the co-signer as a letter. */
    @Transactional
    public void deliverByLetter(String sheetId, Actor registry) {
        FeedbackSheet sheet = sheets.lock(sheetId).orElseThrow(Feedback::unknown);
        if (sheet.delivery() == null) {
            sheets.delivered(sheetId, Delivery.LETTER, null, LocalDate.now(clock));
            audit.record(followUps.get(sheet.replyId()).caseId(), registry, "送达答复", sheet.name() + "（纸质信函）");
        }
    }

    /**
     * Sends the answer and the link for rating it to an address, and keeps the address for further replies.
     *
     * @throws FormRefused if that is no address or the rating is in
     */
    @Transactional
    public void deliverByMail(String sheetId, String address, Actor registry) {
        FeedbackSheet sheet = open(sheetId);
        if (!MailAddress.isValid(address)) {
            throw new FormRefused("mail", "“邮箱”不是有效的地址，请写成 name@example.cn 的样式。");
        }
        FollowUp followUp = followUps.get(sheet.replyId());
        followUps.setMail(followUp.caseId(), sheet.name(), address);
        mail.send(
                followUp,
                documents.find(String.valueOf(followUp.documentId())).orElseThrow(),
                sheetId,
                sheet.name(),
                address);
        audit.record(followUp.caseId(), registry, "送达答复", sheet.name() + "（电子邮件）");
    }

    /** Ends the time for ratings: who has not rated stays 未评价 and counts neither way. */
    @Transactional
    public void expire(String replyId) {
        FollowUp followUp = followUps.get(replyId);
        if (followUp.feedbackClosedOn() == null) {
            audit.record(followUp.caseId(), Actor.SYSTEM, "评价期限届满", silent(replyId) + "人未评价");
            close(followUp);
        }
    }

    private long silent(String replyId) {
        return sheets.ofReply(replyId).stream().filter(sheet -> !sheet.given()).count();
    }

    private void close(FollowUp followUp) {
        if (followUps.closeFeedback(followUp.replyId(), LocalDate.now(clock))) {
            deadlines.end(followUp.caseId(), FollowUpPurposes.FEEDBACK, followUp.replyId());
            events.publishEvent(new FollowUpEvent.FeedbackCollected(followUp.caseId(), followUp.replyId()));
        }
    }

    /** Whether nobody is dissatisfied in either dimension; silence is neither. */
    @Transactional(readOnly = true)
    public boolean accepted(String replyId) {
        Map<String, Rating> ratings = ratings();
        return sheets.ofReply(replyId).stream().noneMatch(sheet -> dissatisfied(sheet, ratings));
    }

    private static boolean dissatisfied(FeedbackSheet sheet, Map<String, Rating> ratings) {
        Rating attitude = ratings.get(sheet.attitude());
        Rating result = ratings.get(sheet.result());
        return attitude != null && attitude.dissatisfied() || result != null && result.dissatisfied();
    }

    /**
     * Decides what follows from a dissatisfied rating.
     *
     * @throws FormRefused without a reason
     */
    @Transactional
    public void study(String replyId, StudyDecision decision, String reason) {
        if (reason.isBlank()) {
            throw new FormRefused(
                    "opinion",
                    decision == StudyDecision.REHANDLE ? "请在“研究意见”中写明重新办理的要求。" : "不重新办理的，请在“研究意见”中写明向提案者所作的说明。");
        }
        LocalDate today = LocalDate.now(clock);
        followUps.study(replyId, decision, reason, today);
        if (decision == StudyDecision.REHANDLE) {
            deadlines.open(followUps.get(replyId), FollowUpPurposes.REHANDLING, today);
        }
    }
}
