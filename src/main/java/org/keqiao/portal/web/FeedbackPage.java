package org.keqiao.portal.web;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FeedbackAnswer;
import org.keqiao.followup.FeedbackSheet;
import org.keqiao.followup.FeedbackSheets;
import org.keqiao.followup.FollowUps;
import org.keqiao.followup.Scan;
import org.keqiao.followup.Scans;
import org.keqiao.organization.Duty;
import org.keqiao.portal.DocumentNotFound;
import org.keqiao.portal.Visitor;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the registry enters about one co-signer's copy and rating of a reply. */
@Controller
@RequestMapping("/feedback/{sheet}")
class FeedbackPage {

    private final Visitor visitor;
    private final FeedbackSheets sheets;
    private final FollowUps followUps;
    private final Feedback feedback;
    private final Scans scans;

    FeedbackPage(Visitor visitor, FeedbackSheets sheets, FollowUps followUps, Feedback feedback, Scans scans) {
        this.visitor = visitor;
        this.sheets = sheets;
        this.followUps = followUps;
        this.feedback = feedback;
        this.scans = scans;
    }

    @PostMapping("/letter")
    String letter(@PathVariable String sheet, RedirectAttributes flash) {
        return enter(sheet, flash, "已登记纸质答复的寄送。", actor -> feedback.deliverByLetter(sheet, actor));
    }

    @PostMapping("/mail")
    String mail(@PathVariable String sheet, @RequestParam(defaultValue = "") String mail, RedirectAttributes flash) {
        return enter(sheet, flash, "已发送答复和评价链接。", actor -> feedback.deliverByMail(sheet, mail.strip(), actor));
    }

    @PostMapping("/slip")
    String slip(
            @PathVariable String sheet,
            @RequestParam(defaultValue = "") String attitude,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            RedirectAttributes flash) {
        FeedbackAnswer answer = new FeedbackAnswer(attitude, result, reason.strip());
        return enter(
                sheet,
                flash,
                "已登记纸质评价表。",
                actor -> feedback.enterSlip(sheet, answer, scan == null ? new byte[0] : bytes(scan), actor));
    }

    private static byte[] bytes(MultipartFile scan) {
        try {
            return scan.getBytes();
        } catch (IOException e) {
            throw new FormRefused("scan", "扫描件没有传完整，请重新选择后再登记。");
        }
    }

    private String enter(String sheetId, RedirectAttributes flash, String done, Consumer<Actor> entry) {
        Actor actor = visitor.require(Duty.REGISTRY);
        String caseId = caseOf(sheetId);
        try {
            entry.accept(actor);
            flash.addFlashAttribute("done", done);
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
        }
        return "redirect:/cases/" + caseId + "#feedback";
    }

    /** The sheet's case, if the person may read it. */
    private String caseOf(String sheetId) {
        FeedbackSheet sheet = Visitor.isId(sheetId) ? sheets.find(sheetId).orElse(null) : null;
        if (sheet == null) {
            throw new CaseNotFound();
        }
        String caseId = followUps.find(sheet.replyId()).orElseThrow().caseId();
        visitor.requireCase(caseId);
        return caseId;
    }

    @GetMapping("/scan")
    ResponseEntity<byte[]> scan(@PathVariable String sheet) {
        caseOf(sheet);
        Scan scan = sheets.find(sheet)
                .map(FeedbackSheet::slipId)
                .flatMap(scans::find)
                .orElseThrow(DocumentNotFound::noScan);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.mediaType()))
                .body(scan.content());
    }
}
