package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keqiao.attachment.Attachment;
import org.keqiao.attachment.AttachmentDesk;
import org.keqiao.attachment.Attachments;
import org.keqiao.engine.Actor;
import org.keqiao.engine.UploadSize;
import org.keqiao.organization.Duty;
import org.keqiao.portal.CaseAttachments;
import org.keqiao.portal.OfficeTime;
import org.springframework.stereotype.Component;

/** 附件: the case's files, and the way to add one. */
@Component
class AttachmentPanel implements CasePanel {

    private final Attachments attachments;
    private final AttachmentDesk desk;
    private final UploadSize size;

    AttachmentPanel(Attachments attachments, AttachmentDesk desk, UploadSize size) {
        this.attachments = attachments;
        this.desk = desk;
        this.size = size;
    }

    /** @param accept endings with their dots, as the file field has them */
    record Content(
            String caseId,
            List<Line> files,
            boolean addable,
            String accept,
            long mostBytes,
            String most,
            String refusal) {}

    /** @param withdrawn who withdrew it and why; empty while it stands */
    record Line(
            String id, String name, String size, String remark, String by, String withdrawn, boolean withdrawable) {}

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public String title() {
        return "附件";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        return Optional.of(new Content(
                caseId,
                attachments.ofCase(caseId).stream()
                        .map(file -> line(file, actor))
                        .toList(),
                CaseAttachments.mayAdd(actor),
                desk.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(",")),
                size.bytes(),
                size.words(),
                size.refusal()));
    }

    private static Line line(Attachment file, Actor actor) {
        Attachment.Withdrawal withdrawn = file.withdrawn();
        boolean own = actor.userId().equals(file.uploadedBy()) || actor.groups().contains(Duty.REGISTRY.group());
        return new Line(
                file.id(),
                file.fileName(),
                file.sizeInWords(),
                file.remark(),
                file.uploadedByName() + "，" + OfficeTime.words(file.uploadedAt()),
                withdrawn == null
                        ? ""
                        : withdrawn.byName() + "于" + OfficeTime.words(withdrawn.at()) + "撤下：" + withdrawn.reason(),
                own && withdrawn == null && file.usedFor() == null);
    }
}
