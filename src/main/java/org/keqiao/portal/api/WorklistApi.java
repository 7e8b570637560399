package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormPage;
import org.keqiao.engine.TaskDesk;
import org.keqiao.engine.TaskNotFound;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.Visitor;
import org.keqiao.worklist.PageKey;
import org.keqiao.worklist.Worklist;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "待办")
@RestController
@RequestMapping("/api/worklist")
class WorklistApi {

    private static final int MAX_SIZE = 200;

    private final Visitor visitor;
    private final Worklist worklist;
    private final TaskDesk desk;
    private final DeadlineLights lights;

    WorklistApi(Visitor visitor, Worklist worklist, TaskDesk desk, DeadlineLights lights) {
        this.visitor = visitor;
        this.worklist = worklist;
        this.desk = desk;
        this.lights = lights;
    }

    @Schema(name = "WorklistPage", description = "待办的一页")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(
            List<WorkItemLine> items,

            @Schema(description = "取下一页时作为 after 传入；没有下一页时不出现") @Nullable
            String next) {}

    @Schema(name = "TaskPage", description = "任务的表单")
    record TaskPage(
            @Schema(description = "任务编号") String taskId,
            @Schema(description = "任务种类") String taskKey,
            @Schema(description = "任务名称") String taskName,
            @Schema(description = "案卷编号") String caseId,
            @Schema(description = "以哪个岗位（组）办理") String duty,

            @Schema(description = "表单定义（Camunda Forms）", implementation = Object.class)
            JsonNode form,

            @Schema(description = "预填的值、显示的案情和可选项，按键名") Map<String, Object> values) {

        static TaskPage of(FormPage page) {
            return new TaskPage(
                    page.task().taskId(),
                    page.task().taskKey(),
                    page.task().taskName(),
                    page.task().caseId(),
                    page.task().duty(),
                    page.schema(),
                    page.values());
        }
    }

    @Schema(name = "TaskDone", description = "办理结果")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Done(
            @Schema(description = "作出的决定", example = "提交审核") String decision,

            @Schema(description = "针对什么", example = "第1稿") @Nullable
            String subject) {

        static Done of(Completion completion) {
            return new Done(completion.decision(), completion.subject());
        }
    }

    @Operation(operationId = "listWork", summary = "我的待办", description = "我已认领的和我的岗位可以认领的任务，最急的在前。")
    @GetMapping
    Page list(
            @Parameter(description = "上一页给出的 next；第一页不传") @RequestParam(required = false) @Nullable String after,
            @Parameter(description = "每页条数，1 至 200") @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidRequest("“size”（每页条数）应为 1 至 200。");
        }
        Worklist.Page page = worklist.of(visitor.actor(), key(after), size);
        DeadlineLights.Today today = lights.today();
        return new Page(
                page.items().stream().map(item -> WorkItemLine.of(item, today)).toList(), page.next());
    }

    private static @Nullable PageKey key(@Nullable String after) {
        try {
            return after == null ? null : PageKey.parse(after);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("“after”不是有效的翻页标记，请用上一页返回的 next，或者从第一页重新开始。");
        }
    }

    @Operation(operationId = "openTask", summary = "打开任务的表单", description = "限已认领的人，或者可以认领的岗位。")
    @GetMapping("/{taskId}")
    TaskPage open(@PathVariable String taskId) {
        return TaskPage.of(desk.open(known(taskId)));
    }

    @Operation(operationId = "claimTask", summary = "认领任务", description = "认领后其他人不能再办理；重复认领没有影响。")
    @PostMapping("/{taskId}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String taskId) {
        desk.claim(known(taskId));
    }

    @Operation(
            operationId = "completeTask",
            summary = "提交任务",
            description = "与待办中的表单同样校验，只能提交该任务表单自有的各项；各任务的表单见 components.schemas 中以任务种类命名的定义。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(ref = "#/components/schemas/" + FormDescriptions.TASK))))
    @PostMapping("/{taskId}/complete")
    Done complete(@PathVariable String taskId, @RequestBody Map<String, @Nullable Object> fields) {
        return Done.of(desk.complete(known(taskId), fields));
    }

    private static String known(String taskId) {
        if (!Visitor.isId(taskId)) {
            throw new TaskNotFound();
        }
        return taskId;
    }
}
