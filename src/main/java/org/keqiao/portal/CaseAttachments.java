package org.keqiao.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.keqiao.attachment.Attachment;
import org.keqiao.attachment.AttachmentDesk;
import org.keqiao.attachment.Attachments;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Duty;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A case's files, for those who may read the case. */
@Component
public class CaseAttachments {

    private final Visitor visitor;
    private final AttachmentDesk desk;
    private final Attachments attachments;

    CaseAttachments(Visitor visitor, AttachmentDesk desk, Attachments attachments) {
        this.visitor = visitor;
        this.desk = desk;
        this.attachments = attachments;
    }

    public List<Attachment> list(String caseId) {
        visitor.requireCase(caseId);
        return attachments.ofCase(caseId);
    }

    /** Whether the person's duties include more than reading. */
    public static boolean mayAdd(Actor actor) {
        return actor.groups().stream()
                .flatMap(group -> Duty.ofGroup(group).stream())
                .anyMatch(duty -> duty != Duty.AUDITOR && duty != Duty.ADMINISTRATOR);
    }

    /**
     * Adds an uploaded file.
     *
     * @throws CaseNotFound if there is no such case, or none for this person
     * @throws AccessDeniedException for those who only read
     */
    public Attachment add(String caseId, MultipartFile upload, String remark) {
        visitor.requireCase(caseId);
        Actor actor = visitor.actor();
        if (!mayAdd(actor)) {
            throw new AccessDeniedException("reads only");
        }
        String name = FileNames.clean(Objects.requireNonNullElse(upload.getOriginalFilename(), ""));
        try {
            Path file = Files.createTempFile("upload", ".part");
            try {
                upload.transferTo(file);
                return attachments
                        .find(desk.add(caseId, name, file, remark, actor))
                        .orElseThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Withdraws a file: by whoever added it, or by the registry.
     *
     * @return id of its case
     */
    public String withdraw(String id, String reason) {
        Attachment attachment = find(id);
        Actor actor = visitor.actor();
        if (!actor.userId().equals(attachment.uploadedBy()) && !actor.groups().contains(Duty.REGISTRY.group())) {
            throw new FormRefused("reason", "只有上传的人和办公室收文可以撤下附件，请同他们联系。");
        }
        desk.withdraw(id, reason, actor);
        return attachment.caseId();
    }

    /** The content to be saved, never to be shown in place: an upload is a stranger's file. */
    public ResponseEntity<StreamingResponseBody> download(String id) {
        Attachment attachment = find(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(attachment.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .body(out -> attachments.write(id, out));
    }

    private Attachment find(String id) {
        Attachment attachment = Visitor.isId(id) ? attachments.find(id).orElse(null) : null;
        if (attachment == null) {
            throw DocumentNotFound.attachment();
        }
        try {
            visitor.requireCase(attachment.caseId());
        } catch (CaseNotFound e) {
            throw DocumentNotFound.attachment();
        }
        return attachment;
    }
}
