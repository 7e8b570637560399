package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.DeadlineStep;
import org.keqiao.calendar.Deadlines;
import org.keqiao.calendar.Explanation;
import org.keqiao.calendar.ExtensionRequest;
import org.keqiao.calendar.Extensions;
import org.keqiao.calendar.LedgerDay;
import org.keqiao.calendar.PeriodUnit;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.Option;
import org.keqiao.portal.DeadlineDesk;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.DeadlineSubjects;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "期限")
@RestController
@RequestMapping("/api/cases/{caseId}/deadlines")
class DeadlineApi {

    private final Visitor visitor;
    private final DeadlineDesk desk;
    private final Deadlines deadlines;
    private final Extensions extensions;
    private final DeadlineLights lights;
    private final DeadlineSubjects subjects;

    DeadlineApi(
            Visitor visitor,
            DeadlineDesk desk,
            Deadlines deadlines,
            Extensions extensions,
            DeadlineLights lights,
            DeadlineSubjects subjects) {
        this.visitor = visitor;
        this.desk = desk;
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.lights = lights;
        this.subjects = subjects;
    }

    @Schema(name = "Deadline", description = "一项期限")
    record Line(
            @Schema(description = "编号") String id,
            @Schema(description = "名称", example = "答复期限") String name,
            @Schema(description = "事项", example = "ANSWER") String purpose,
            @Schema(description = "起算日") LocalDate startedOn,
            @Schema(description = "最后一天、缓急和是否暂定") DeadlineLight deadline,
            @Schema(description = "状态") Option state,
            @Schema(description = "到最近一次变动为止已用的工作日") int consumed,
            @Schema(description = "延期申请，新的在前") List<Request> requests) {}

    @Schema(name = "ExtensionRequest", description = "延期申请")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            @Schema(description = "编号") long id,
            @Schema(description = "延长", example = "1个月") String extension,
            @Schema(description = "理由") String reason,
            @Schema(description = "状态") Option state,
            @Schema(description = "申请人") String requestedBy,
            @Schema(description = "批准人；未办理的不出现") @Nullable String decidedBy,
            @Schema(description = "批准意见") String opinion) {

        static Request of(ExtensionRequest request) {
            return new Request(
                    request.id(),
                    request.words(),
                    request.reason(),
                    new Option(request.state().name(), request.state().label()),
                    request.requestedName(),
                    request.decidedName(),
                    request.opinion());
        }
    }

    @Schema(name = "DeadlineExplanation", description = "期限怎样算出")
    record Paper(
            @Schema(description = "期限") Line deadline,
            @Schema(description = "规则", example = "3个月") String rule,
            @Schema(description = "规则的编号") long policyId,
            @Schema(description = "规则依据") String source,
            @Schema(description = "按规则最晚可以延到哪天，不含暂停") LocalDate latestExtension,
            @Schema(description = "涉及的放假安排通知") List<String> notices,
            @Schema(description = "放假安排尚未公布的年份") List<Integer> openYears,
            @Schema(description = "变动，先发生的在前") List<Step> steps,
            @Schema(description = "逐日说明") List<Day> days) {}

    @Schema(name = "DeadlineStep", description = "期限的一次变动")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            @Schema(description = "变动") Option kind,
            @Schema(description = "时间") OffsetDateTime at,
            @Schema(description = "经办") String by,
            @Schema(description = "理由") String reason,
            @Schema(description = "延期数量") @Nullable Integer amount,
            @Schema(description = "延期单位") @Nullable PeriodUnit unit,
            @Schema(description = "之后的最后一天") LocalDate lastDay,
            @Schema(description = "是否暂定") boolean provisional,
            @Schema(description = "已用工作日") int consumed) {

        static Step of(DeadlineStep step) {
            return new Step(
                    new Option(step.kind().name(), step.kind().label()),
                    OfficeTime.of(step.at()),
                    step.actorName(),
                    step.reason(),
                    step.amount(),
                    step.unit(),
                    step.lastDay(),
                    step.provisional(),
                    step.consumed());
        }
    }

    @Schema(name = "DeadlineDay", description = "期限中的一天")
    record Day(
            @Schema(description = "日期") LocalDate date,
            @Schema(description = "类别") Option kind,
            @Schema(description = "节日") String festival,
            @Schema(description = "依据的通知") String basis,
            @Schema(description = "是否计入") Option mark,
            @Schema(description = "累计") int count,
            @Schema(description = "是否暂定") boolean provisional) {

        static Day of(LedgerDay line) {
            return new Day(
                    line.date(),
                    new Option(line.day().kind().name(), line.day().kind().label()),
                    line.day().festival(),
                    line.day().basis(),
                    new Option(line.mark().name(), line.mark().label()),
                    line.count(),
                    !line.day().settled());
        }
    }

    @Schema(name = "ExtensionAsked", description = "申请延期")
    record Asked(
            @Schema(description = "延长多少") int amount,
            @Schema(description = "单位") @Nullable PeriodUnit unit,
            @Schema(description = "理由") @Nullable String reason) {}

    @Schema(name = "ExtensionDecision", description = "批准或者不批准延期")
    record Decision(
            @Schema(description = "是否批准") boolean approve,
            @Schema(description = "意见；不批准时必填") @Nullable String opinion) {}

    @Schema(name = "Reasoned", description = "理由")
    record Reasoned(@Schema(description = "理由") @Nullable String reason) {}

    @Schema(name = "OrderedDay", description = "指定的最后一天")
    record Ordered(
            @Schema(description = "最后一天") @Nullable LocalDate lastDay,
            @Schema(description = "理由") @Nullable String reason) {}

    @Operation(operationId = "listDeadlines", summary = "案件的各项期限", description = "计时中的在前，最急的最前。限可以查看该案件的岗位。")
    @GetMapping
    List<Line> list(@PathVariable String caseId) {
        visitor.requireCase(caseId);
        return deadlines.ofCase(caseId).stream().map(this::line).toList();
    }

    @Operation(operationId = "explainDeadline", summary = "期限怎样算出", description = "规则、通知、变动和逐日说明。限可以查看该案件的岗位。")
    @GetMapping("/{id}")
    Paper explain(@PathVariable String caseId, @PathVariable String id) {
        Explanation explanation = desk.explain(caseId, id);
        return new Paper(
                line(explanation.deadline()),
                explanation.rule().value().words(),
                explanation.rule().id(),
                explanation.rule().source(),
                explanation.latestExtension(),
                explanation.bases(),
                explanation.openYears(),
                explanation.steps().stream().map(Step::of).toList(),
                explanation.days().stream().map(Day::of).toList());
    }

    @Operation(operationId = "askForExtension", summary = "申请延期", description = "不超过规则的上限；由分管领导或主要领导批准。限办公室收文。")
    @PostMapping("/{id}/extension-requests")
    Line ask(@PathVariable String caseId, @PathVariable String id, @RequestBody Asked asked) {
        PeriodUnit unit = asked.unit();
        if (unit == null) {
            throw new FormRefused("unit", "请选择“unit”（单位）：MONTHS、WORKING_DAYS 或 DAYS。");
        }
        desk.askForMore(caseId, id, asked.amount(), unit, words(asked.reason()));
        return now(id);
    }

    @Operation(operationId = "decideExtension", summary = "批准或者不批准延期", description = "限分管领导、主要领导，申请人除外。")
    @PostMapping("/{id}/extension-requests/{requestId}")
    Line decide(
            @PathVariable String caseId,
            @PathVariable String id,
            @PathVariable long requestId,
            @RequestBody Decision decision) {
        desk.decide(caseId, id, requestId, decision.approve(), words(decision.opinion()));
        return now(id);
    }

    @Operation(operationId = "pauseDeadline", summary = "暂停期限", description = "从今天起不计时。限分管领导、主要领导。")
    @PostMapping("/{id}/pause")
    Line pause(@PathVariable String caseId, @PathVariable String id, @RequestBody Reasoned reasoned) {
        desk.pause(caseId, id, words(reasoned.reason()));
        return now(id);
    }

    @Operation(operationId = "resumeDeadline", summary = "恢复期限", description = "从今天起继续计时。限办公室收文、分管领导、主要领导。")
    @PostMapping("/{id}/resume")
    Line resume(@PathVariable String caseId, @PathVariable String id) {
        desk.resume(caseId, id);
        return now(id);
    }

    @Operation(operationId = "orderDeadline", summary = "指定最后一天", description = "个别事项由上级指定日期的。限分管领导、主要领导。")
    @PostMapping("/{id}/order")
    Line order(@PathVariable String caseId, @PathVariable String id, @RequestBody Ordered ordered) {
        LocalDate lastDay = ordered.lastDay();
        if (lastDay == null) {
            throw new FormRefused("lastDay", "请填写“lastDay”（指定的最后一天），如 2026-06-30。");
        }
        desk.order(caseId, id, lastDay, words(ordered.reason()));
        return now(id);
    }

    private Line now(String id) {
        return line(deadlines.find(id).orElseThrow());
    }

    private Line line(Deadline deadline) {
        return new Line(
                deadline.id(),
                subjects.name(deadline),
                deadline.purpose().id(),
                deadline.startedOn(),
                lights.today().of(deadline),
                new Option(deadline.state().name(), deadline.state().label()),
                deadline.consumed(),
                extensions.of(deadline.id()).stream().map(Request::of).toList());
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
