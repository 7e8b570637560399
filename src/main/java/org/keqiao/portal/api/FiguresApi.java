package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.figures.FigureTable;
import org.keqiao.figures.Measure;
import org.keqiao.figures.Share;
import org.keqiao.portal.FigureFiles;
import org.keqiao.portal.OfficeTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "统计")
@RestController
@RequestMapping("/api/figures")
class FiguresApi {

    private final FigureFiles files;

    FiguresApi(FigureFiles files) {
        this.files = files;
    }

    @Schema(name = "Figures", description = "一个届次的统计")
    record FiguresPaper(
            @Schema(description = "届次，例如 市政协十四届一次会议") String session,
            @Schema(description = "统计时间") OffsetDateTime asOf,
            @Schema(description = "各行：合计、各承办处室、各类别") List<FigureLine> rows) {}

    @Schema(name = "FigureRow", description = "一行统计")
    record FigureLine(
            @Schema(description = "分组：ALL 全部，UNIT 承办处室，CATEGORY 类别")
            String grouping,

            @Schema(description = "处室或类别的代码；全部和尚未分办为空") String key,
            @Schema(description = "名称") String label,
            @Schema(description = "应办复件数") int count,
            @Schema(description = "各项指标") List<Rate> rates) {

        static FigureLine of(FigureTable.Row row) {
            return new FigureLine(
                    row.grouping().name(),
                    row.key(),
                    row.label(),
                    row.count(),
                    Stream.of(Measure.values())
                            .map(measure -> Rate.of(measure, row.share(measure)))
                            .toList());
        }
    }

    @Schema(name = "Rate", description = "一项指标")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rate(
            @Schema(description = "指标代码") String measure,
            @Schema(description = "指标名称") String label,
            @Schema(description = "分子") int part,
            @Schema(description = "分母") int whole,

            @Schema(description = "百分比，一位小数；分母为 0 时不出现") @Nullable
            BigDecimal percent) {

        static Rate of(Measure measure, Share share) {
            return new Rate(
                    measure.name(),
                    measure.label(),
                    share.part(),
                    share.whole(),
                    share.percent().orElse(null));
        }
    }

    @Operation(
            operationId = "getFigures",
            summary = "届次统计",
            description = "办复率、按期办结率、走访率、满意率、解决采纳率。限办公室收文、处长、分管领导、主要领导、审计。")
    @GetMapping
    FiguresPaper get(@RequestParam String body, @RequestParam int term, @RequestParam int session) {
        FigureTable table = files.table(body, term, session);
        return new FiguresPaper(
                table.session().name(),
                OfficeTime.of(table.asOf()),
                table.rows().stream().map(FigureLine::of).toList());
    }
}
