package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditEntry;
import org.keqiao.portal.OfficeTime;

@Schema(name = "HistoryEntry", description = "办理经过中的一步")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryEntry(
        @Schema(description = "序号") long id,

        @Schema(description = "时间", example = "2023-05-16T10:00:00+08:00")
        OffsetDateTime at,

        @Schema(description = "办理人的用户名；系统自动办理的为 system") String actor,
        @Schema(description = "办理人姓名") String actorName,
        @Schema(description = "以哪个岗位（组）办理；空表示不涉及") String duty,

        @Schema(description = "岗位名称", example = "经办人（成果转化处）")
        String dutyName,

        @Schema(description = "环节", example = "起草答复") String action,
        @Schema(description = "决定", example = "提交审核") String decision,

        @Schema(description = "针对什么", example = "第1稿") @Nullable
        String subject,

        @Schema(description = "意见") @Nullable String opinion,
        @Schema(description = "第几轮，从 1 起") int round) {

    static HistoryEntry of(AuditEntry entry, String dutyName) {
        return new HistoryEntry(
                entry.id(),
                OfficeTime.of(entry.at()),
                entry.actorId(),
                entry.actorName(),
                entry.duty(),
                dutyName,
                entry.action(),
                entry.decision(),
                entry.subject(),
                entry.opinion(),
                entry.round());
    }
}
