package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.attachment.Attachment;
import org.keqiao.portal.CaseAttachments;
import org.keqiao.portal.OfficeTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@Tag(name = "案件")
@RestController
class AttachmentApi {

    private final CaseAttachments attachments;

    AttachmentApi(CaseAttachments attachments) {
        this.attachments = attachments;
    }

    @Schema(name = "Attachment", description = "附件")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttachmentPaper(
            @Schema(description = "附件编号") String id,
            @Schema(description = "文件名") String fileName,
            @Schema(description = "格式，按内容识别") String mediaType,
            @Schema(description = "字节数") long size,
            @Schema(description = "内容的 SHA-256") String sha256,
            @Schema(description = "说明") String remark,
            @Schema(description = "上传人") String uploadedBy,
            @Schema(description = "上传时间") OffsetDateTime uploadedAt,

            @Schema(description = "撤下的理由；没有撤下的不出现") @Nullable
            String withdrawalReason) {

        static AttachmentPaper of(Attachment file) {
            return new AttachmentPaper(
                    file.id(),
                    file.fileName(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.remark(),
                    file.uploadedByName(),
                    OfficeTime.of(file.uploadedAt()),
                    file.withdrawn() == null ? null : file.withdrawn().reason());
        }
    }

    @Schema(name = "Withdrawal", description = "撤下附件")
    record WithdrawalRequest(@Schema(description = "理由，必填") String reason) {}

    @Operation(operationId = "listAttachments", summary = "案件的附件", description = "限可以查看该案件的岗位。")
    @GetMapping("/api/cases/{id}/attachments")
    List<AttachmentPaper> list(@PathVariable String id) {
        return attachments.list(id).stream().map(AttachmentPaper::of).toList();
    }

    @Operation(operationId = "addAttachment", summary = "上传附件", description = "按内容核对格式。限可以查看该案件的岗位，审计除外。")
    @PostMapping(path = "/api/cases/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentPaper add(
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "") String remark) {
        return AttachmentPaper.of(attachments.add(id, file, remark));
    }

    @Operation(operationId = "downloadAttachment", summary = "下载附件", description = "限可以查看该案件的岗位。")
    @GetMapping("/api/attachments/{id}")
    ResponseEntity<StreamingResponseBody> download(@PathVariable String id) {
        return attachments.download(id);
    }

    @Operation(operationId = "withdrawAttachment", summary = "撤下附件", description = "原件和理由留存。限上传人和办公室收文。")
    @PostMapping("/api/attachments/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestBody WithdrawalRequest request) {
        attachments.withdraw(id, request.reason());
    }
}
