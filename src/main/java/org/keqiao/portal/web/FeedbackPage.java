package org.keqiao.portal.web;

import org.jspecify.annotations.Nullable;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.FeedbackAnswer;
import org.keqiao.portal.FeedbackDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in what the registry enters about one co-signer's copy and rating of a reply. */
@Controller
@RequestMapping("/feedback/{sheet}")
class FeedbackPage {

    private final FeedbackDesk desk;

    FeedbackPage(FeedbackDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/letter")
    String letter(@PathVariable String sheet, RedirectAttributes flash) {
        return enter(sheet, flash, "已登记纸质答复的寄送。", () -> desk.letter(sheet));
    }

    @PostMapping("/mail")
    String mail(@PathVariable String sheet, @RequestParam(defaultValue = "") String mail, RedirectAttributes flash) {
        return enter(sheet, flash, "已发送答复和评价链接。", () -> desk.mail(sheet, mail.strip()));
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
        return enter(sheet, flash, "已登记纸质评价表。", () -> desk.slip(sheet, answer, scan));
    }

    private String enter(String sheet, RedirectAttributes flash, String done, Runnable entry) {
        String caseId = desk.caseOf(sheet);
        try {
            entry.run();
            flash.addFlashAttribute("done", done);
        } catch (FormRefused e) {
            flash.addFlashAttribute("refused", e.errors());
        }
        return "redirect:/cases/" + caseId + "#feedback";
    }
}
