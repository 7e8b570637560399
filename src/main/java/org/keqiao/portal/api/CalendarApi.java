package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Notice;
import org.keqiao.calendar.NoticeDesk;
import org.keqiao.calendar.NoticeEntry;
import org.keqiao.calendar.Recomputation;
import org.keqiao.engine.Option;
import org.keqiao.portal.CalendarDesk;
import org.keqiao.portal.OfficeTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "工作日历")
@RestController
@RequestMapping("/api/calendar")
class CalendarApi {

    private final CalendarDesk desk;

    CalendarApi(CalendarDesk desk) {
        this.desk = desk;
    }

    @Schema(name = "Notice", description = "一年的放假安排通知")
    record NoticeLine(
            @Schema(description = "编号") long id,
            @Schema(description = "年份") int year,
            @Schema(description = "标题") String title,
            @Schema(description = "文号") String number,
            @Schema(description = "来源") String source,
            @Schema(description = "状态") Option state,
            @Schema(description = "录入人") String enteredBy,
            @Schema(description = "录入时间") OffsetDateTime enteredAt) {

        static NoticeLine of(Notice notice) {
            return new NoticeLine(
                    notice.id(),
                    notice.year(),
                    notice.title(),
                    notice.number(),
                    notice.source(),
                    new Option(notice.state().name(), notice.state().label()),
                    notice.enteredBy(),
                    OfficeTime.of(notice.enteredAt()));
        }
    }

    @Schema(name = "NoticeEntry", description = "录入的放假安排")
    record Entry(
            @Schema(description = "年份", example = "2027") int year,
            @Schema(description = "标题") @Nullable String title,
            @Schema(description = "文号；可以不填") @Nullable String number,
            @Schema(description = "来源") @Nullable String source,

            @Schema(description = "每行一天：日期,类别,名称；类别为“放假”或“上班”", example = "2027-01-01,放假,元旦") @Nullable
            String days) {

        NoticeEntry toEntry() {
            return new NoticeEntry(year, words(title), words(number), words(source), words(days));
        }
    }

    @Schema(name = "RecomputedDeadline", description = "一项期限签署前后的最后一天")
    record Line(
            @Schema(description = "期限编号") String deadlineId,
            @Schema(description = "案卷编号") String caseId,
            @Schema(description = "案号") String caseNumber,
            @Schema(description = "事项") Option purpose,
            @Schema(description = "签署前") LocalDate before,
            @Schema(description = "签署前是否暂定") boolean beforeProvisional,
            @Schema(description = "签署后") LocalDate after,
            @Schema(description = "签署后是否暂定") boolean afterProvisional) {

        static List<Line> of(List<Recomputation.Line> lines, Map<String, String> numbers) {
            return lines.stream()
                    .map(line -> new Line(
                            line.deadlineId(),
                            line.caseId(),
                            numbers.getOrDefault(line.caseId(), line.caseId()),
                            new Option(line.purpose().id(), line.purpose().label()),
                            line.before(),
                            line.beforeProvisional(),
                            line.after(),
                            line.afterProvisional()))
                    .toList();
        }
    }

    @Schema(name = "Recomputation", description = "期限重新计算的名单")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Paper(
            @Schema(description = "编号；试算的不出现") @Nullable Long id,
            @Schema(description = "起因；试算的不出现") @Nullable String cause,
            @Schema(description = "状态；试算的不出现") @Nullable Option state,
            @Schema(description = "录入人") @Nullable String preparedBy,
            @Schema(description = "签署或者作废的人") @Nullable String decidedBy,
            @Schema(description = "签署或者作废的时间") @Nullable OffsetDateTime decidedAt,
            @Schema(description = "签署意见") @Nullable String opinion,
            @Schema(description = "在办的期限，有变动的在前；列表中为空") List<Line> lines) {

        static Paper of(Recomputation list, Map<String, String> numbers) {
            return new Paper(
                    list.id(),
                    list.cause(),
                    new Option(list.state().name(), list.state().label()),
                    list.preparedName(),
                    list.decidedName(),
                    list.decidedAt() == null ? null : OfficeTime.of(list.decidedAt()),
                    list.opinion(),
                    Line.of(list.lines(), numbers));
        }
    }

    @Schema(name = "Opinion", description = "签署意见")
    record Signature(@Schema(description = "意见") @Nullable String opinion) {}

    @Operation(operationId = "listNotices", summary = "放假安排通知", description = "各年的通知，包括待签署和被替代的。限系统管理、办公室收文、领导和审计。")
    @GetMapping("/notices")
    List<NoticeLine> notices() {
        return desk.notices().stream().map(NoticeLine::of).toList();
    }

    @Operation(
            operationId = "enterNotice",
            summary = "录入一年的放假安排",
            description = "dryRun 为 true 时只试算，不保存；否则生成名单，签署后生效。有错的行逐行指出。限系统管理。")
    @PostMapping("/notices")
    Paper enter(
            @Parameter(description = "只试算") @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody Entry entry) {
        if (dryRun) {
            NoticeDesk.Trial trial = desk.attempt(entry.toEntry());
            List<Line> lines = Line.of(trial.lines(), desk.caseNumbers(trial.lines()));
            return new Paper(null, null, null, null, null, null, null, lines);
        }
        return paper(desk.submit(entry.toEntry()));
    }

    @Operation(operationId = "listRecomputations", summary = "期限重新计算的名单", description = "新的在前，不含明细。限系统管理、办公室收文、领导和审计。")
    @GetMapping("/recomputations")
    List<Paper> lists() {
        return desk.recomputations().stream()
                .map(list -> Paper.of(list, Map.of()))
                .toList();
    }

    @Operation(operationId = "getRecomputation", summary = "一份名单", description = "在办的期限签署前后对照。限系统管理、办公室收文、领导和审计。")
    @GetMapping("/recomputations/{id}")
    Paper list(@PathVariable long id) {
        return paper(id);
    }

    @Operation(
            operationId = "signRecomputation",
            summary = "签署名单",
            description = "签署后通知或规则对在办的期限生效；名单与现状不符的先更新名单，不生效，状态仍为待签署。限分管领导、主要领导。")
    @PostMapping("/recomputations/{id}/sign")
    Paper sign(@PathVariable long id, @RequestBody Signature signature) {
        desk.sign(id, words(signature.opinion()));
        return paper(id);
    }

    @Operation(operationId = "discardRecomputation", summary = "作废名单", description = "期限不改动。限系统管理、分管领导、主要领导。")
    @PostMapping("/recomputations/{id}/discard")
    Paper discard(@PathVariable long id, @RequestBody Signature signature) {
        desk.discard(id, words(signature.opinion()));
        return paper(id);
    }

    private Paper paper(long id) {
        Recomputation list = desk.recomputation(id);
        return Paper.of(list, desk.caseNumbers(list.lines()));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
