package org.keqiao.portal;

import org.jspecify.annotations.Nullable;
import org.keqiao.attachment.AttachmentDesk;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FeedbackAnswer;
import org.keqiao.followup.FeedbackSheet;
import org.keqiao.followup.FeedbackSheets;
import org.keqiao.followup.FollowUps;
import org.keqiao.organization.Duty;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** The registry's part of ratings, for those who hold the duty and may read the case. */
@Component
public class FeedbackDesk {

    private final Visitor visitor;
    private final FeedbackSheets sheets;
    private final FollowUps followUps;
    private final Feedback feedback;
    private final CaseAttachments files;
    private final AttachmentDesk attachments;

    FeedbackDesk(
            Visitor visitor,
            FeedbackSheets sheets,
            FollowUps followUps,
            Feedback feedback,
            CaseAttachments files,
            AttachmentDesk attachments) {
        this.visitor = visitor;
        this.sheets = sheets;
        this.followUps = followUps;
        this.feedback = feedback;
        this.files = files;
        this.attachments = attachments;
    }

    /**
     * The sheet's case.
     *
     * @throws CaseNotFound if there is no such sheet, or none for this person
     */
    public String caseOf(String sheetId) {
        visitor.require(Duty.REGISTRY);
        FeedbackSheet sheet = Visitor.isId(sheetId) ? sheets.find(sheetId).orElse(null) : null;
        if (sheet == null) {
            throw new CaseNotFound();
        }
        String caseId = followUps.find(sheet.replyId()).orElseThrow().caseId();
        visitor.requireCase(caseId);
        return caseId;
    }

    @Transactional
    public void letter(String sheetId) {
        caseOf(sheetId);
        feedback.deliverByLetter(sheetId, visitor.actor());
    }

    /** @throws FormRefused if that is no address or the rating is in */
    @Transactional
    public void mail(String sheetId, String address) {
        caseOf(sheetId);
        feedback.deliverByMail(sheetId, address, visitor.actor());
    }

    /**
     * Enters a paper slip with its scan, both or neither.
     *
     * @throws FormRefused if the rating is not complete or was given before, or the scan cannot be kept
     */
    @Transactional
    public void slip(String sheetId, FeedbackAnswer answer, @Nullable MultipartFile scan) {
        String caseId = caseOf(sheetId);
        Actor actor = visitor.actor();
        String slipId = null;
        if (scan != null && !scan.isEmpty()) {
            slipId = files.add(caseId, scan, "纸质评价表扫描件").id();
            attachments.use(slipId, "登记评价");
        }
        feedback.enterSlip(sheetId, answer, slipId, actor);
    }
}
