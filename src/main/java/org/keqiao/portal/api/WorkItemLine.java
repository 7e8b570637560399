package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.OfficeTime;
import org.keqiao.worklist.WorkItem;

@Schema(name = "WorkItem", description = "一项待办任务")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkItemLine(
        @Schema(description = "任务编号") String taskId,

        @Schema(description = "任务种类", example = "DraftReply")
        String taskKey,

        @Schema(description = "任务名称", example = "起草答复") String taskName,
        @Schema(description = "案卷编号") String caseId,
        @Schema(description = "完整案号") String caseNumber,
        @Schema(description = "案由") String caseTitle,
        @Schema(description = "可以认领的岗位（组）") Set<String> groups,
        @Schema(description = "已认领的人；没有人认领时不出现") @Nullable String assignee,
        @Schema(description = "办理期限") DeadlineLight deadline,
        @Schema(description = "第几轮，从 1 起") int round,
        @Schema(description = "到达时间") OffsetDateTime createdAt) {

    static WorkItemLine of(WorkItem item, DeadlineLights.Today lights) {
        return new WorkItemLine(
                item.taskId(),
                item.taskKey(),
                item.taskName(),
                item.caseId(),
                item.caseNumber(),
                item.caseTitle(),
                item.groups(),
                item.assignee(),
                lights.of(item.deadline()),
                item.round(),
                OfficeTime.of(item.createdAt()));
    }
}
