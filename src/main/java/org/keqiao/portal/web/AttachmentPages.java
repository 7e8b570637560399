package org.keqiao.portal.web;

import org.keqiao.attachment.Attachment;
import org.keqiao.engine.FormRefused;
import org.keqiao.portal.CaseAttachments;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds files on the case page, and hands them out. */
@Controller
class AttachmentPages {

    private static final String REFUSED = "refused";
    private static final String DONE = "done";

    private final CaseAttachments attachments;

    AttachmentPages(CaseAttachments attachments) {
        this.attachments = attachments;
    }

    @PostMapping("/cases/{id}/attachments")
    String add(
            @PathVariable String id,
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes redirect) {
        try {
            Attachment added = attachments.add(id, file, remark);
            redirect.addFlashAttribute(DONE, "已上传附件“" + added.fileName() + "”。");
        } catch (FormRefused refused) {
            redirect.addFlashAttribute(REFUSED, refused.getMessage());
        }
        return "redirect:/cases/" + id + "#attachments";
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<StreamingResponseBody> download(@PathVariable String id) {
        return attachments.download(id);
    }

    @PostMapping("/cases/{caseId}/attachments/{id}/withdraw")
    String withdraw(
            @PathVariable String caseId,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            attachments.withdraw(id, reason);
            redirect.addFlashAttribute(DONE, "已撤下附件，原件和理由留存备查。");
        } catch (FormRefused refused) {
            redirect.addFlashAttribute(REFUSED, refused.getMessage());
        }
        return "redirect:/cases/" + caseId + "#attachments";
    }
}
