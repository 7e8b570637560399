package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.audit.AuditLog;
import org.keqiao.organization.Organization;
import org.keqiao.portal.CaseFolder;
import org.keqiao.portal.CaseFolders;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "案件")
@RestController
@RequestMapping("/api/cases")
class CaseApi {

    private final CaseFolders folders;
    private final Visitor visitor;
    private final AuditLog log;
    private final Organization organization;
    private final DeadlineLights lights;

    CaseApi(CaseFolders folders, Visitor visitor, AuditLog log, Organization organization, DeadlineLights lights) {
        this.folders = folders;
        this.visitor = visitor;
        this.log = log;
        this.organization = organization;
        this.lights = lights;
    }

    @Schema(name = "Case", description = "案卷")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CasePaper(
            @Schema(description = "案卷编号") String id,
            @Schema(description = "完整案号") String number,
            @Schema(description = "案由") String title,
            @Schema(description = "办理期限；办结后不出现") @Nullable DeadlineLight deadline,
            @Schema(description = "立案时间") OffsetDateTime openedAt,
            @Schema(description = "办结时间；在办时不出现") @Nullable OffsetDateTime closedAt,
            @Schema(description = "提案；其他案件不出现") @Nullable ProposalPaper proposal,

            @Schema(description = "最近一次答复；尚未起草时不出现") @Nullable
            ReplyPaper reply,

            @Schema(description = "以前的答复，后办的在前") List<ReplyPaper> earlierReplies,
            @Schema(description = "未办结的任务") List<WorkItemLine> openTasks,
            @Schema(description = "公文") List<DocumentLine> documents) {

        static CasePaper of(CaseFolder folder, DeadlineLights.Today lights) {
            OffsetDateTime closed = folder.line().closedAt();
            return new CasePaper(
                    folder.line().caseId(),
                    folder.line().number(),
                    folder.line().title(),
                    closed == null ? lights.of(folder.line().deadline()) : null,
                    OfficeTime.of(folder.line().openedAt().toInstant()),
                    closed == null ? null : OfficeTime.of(closed.toInstant()),
                    folder.proposal() == null
                            ? null
                            : ProposalPaper.of(
                                    folder.proposal(), lights.of(folder.line().deadline())),
                    folder.reply() == null ? null : ReplyPaper.of(folder.reply()),
                    folder.replies().stream().skip(1).map(ReplyPaper::of).toList(),
                    folder.openTasks().stream()
                            .map(item -> WorkItemLine.of(item, lights))
                            .toList(),
                    folder.documents().stream().map(DocumentLine::of).toList());
        }
    }

    @Operation(operationId = "getCase", summary = "查看案卷", description = "限可以查看该案件的岗位。")
    @GetMapping("/{id}")
    CasePaper get(@PathVariable String id) {
        return CasePaper.of(folders.open(id), lights.today());
    }

    @Operation(operationId = "getHistory", summary = "案件的办理经过", description = "每一步由谁、以什么岗位、何时、作了什么决定，先办的在前。")
    @GetMapping("/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        visitor.requireCase(id);
        return log.of(id).stream()
                .map(entry -> HistoryEntry.of(entry, entry.duty().isEmpty() ? "" : organization.dutyName(entry.duty())))
                .toList();
    }
}
