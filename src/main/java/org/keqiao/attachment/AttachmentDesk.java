package org.keqiao.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.UploadSize;
import org.keqiao.policy.Policies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds files to cases and withdraws them. */
@Component
public class AttachmentDesk {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 200;

    private final Attachments attachments;
    private final Policies policies;
    private final UploadSize size;
    private final AuditLog audit;
    private final Clock clock;

    AttachmentDesk(Attachments attachments, Policies policies, UploadSize size, AuditLog audit, Clock clock) {
        this.attachments = attachments;
        this.policies = policies;
        this.size = size;
        this.audit = audit;
        this.clock = clock;
    }

    /** The endings of file names that are accepted today. */
    public List<String> endings() {
        return policies.inForce(AttachmentTypesKind.ID, "", LocalDate.now(clock), AttachmentTypes.class)
                .value()
                .endings();
    }

    /**
     * Adds a file to a case that the actor may read.
     *
     * @param file where the content is; it is read and left there
     * @return id of the attachment
     * @throws FormRefused if it is empty, too large, of no accepted type, or not what its name says
     */
    @Transactional
    public String add(String caseId, String fileName, Path file, String remark, Actor by) {
        try {
            FileType type = check(fileName, file, remark);
            Attachment attachment = new Attachment(
                    UUID.randomUUID().toString(),
                    caseId,
                    fileName,
                    type.mediaType(),
                    Files.size(file),
                    Attachments.sha256(file),
                    remark.strip(),
                    by.userId(),
                    by.name(),
                    clock.instant(),
                    null,
                    null);
            attachments.add(attachment, file);
            audit.record(caseId, by, "上传附件", fileName);
            return attachment.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileType check(String fileName, Path file, String remark) throws IOException {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!fileName.contains(".") || !endings().contains(ending) || fileName.length() > LONGEST_NAME) {
            throw new FormRefused("file", "“" + fileName + "”不能作为附件，请上传" + String.join("、", endings()) + "格式的文件。");
        }
        long length = Files.size(file);
        if (length == 0) {
            throw new FormRefused("file", "“" + fileName + "”是空文件，请检查后重新上传。");
        }
        if (length > size.bytes()) {
            throw new FormRefused("file", size.refusal());
        }
        if (remark.length() > LONGEST_TEXT) {
            throw new FormRefused("remark", "“说明”不能超过" + LONGEST_TEXT + "个字。");
        }
        FileType type = FileType.ofEnding(ending).orElseThrow();
        if (!type.shows(file)) {
            throw new FormRefused("file", "“" + fileName + "”的内容不是" + ending + "格式，请用原来的程序打开后另存，再上传；不要只改文件名。");
        }
        return type;
    }

    /**
     * Withdraws a file; it stays stored and listed with the reason.
     *
     * @throws FormRefused without a reason, twice, or where something relies on the file
     */
    @Transactional
    public void withdraw(String id, String reason, Actor by) {
        Attachment attachment = attachments.find(id).orElseThrow();
        if (attachment.withdrawn() != null) {
            throw new FormRefused("reason", "“" + attachment.fileName() + "”已经撤下，不用再撤。");
        }
        if (attachment.usedFor() != null) {
            throw new FormRefused(
                    "reason", "“" + attachment.fileName() + "”已用于" + attachment.usedFor() + "，不能撤下；需要更正的，请另外上传。");
        }
        if (reason.isBlank() || reason.length() > LONGEST_TEXT) {
            throw new FormRefused("reason", "撤下附件必须说明“理由”，不超过" + LONGEST_TEXT + "个字。");
        }
        attachments.withdraw(id, new Attachment.Withdrawal(by.name(), clock.instant(), reason.strip()));
        audit.record(attachment.caseId(), by, "撤下附件", attachment.fileName() + "：" + reason.strip());
    }

    /** Notes that something relies on the file, which from now on stays. */
    @Transactional
    public void use(String id, String purpose) {
        attachments.use(id, purpose);
    }
}
