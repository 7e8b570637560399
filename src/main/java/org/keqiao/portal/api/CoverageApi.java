package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.portal.Visitor;
import org.keqiao.reply.Coverage;
import org.keqiao.reply.Coverages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "案件")
@RestController
class CoverageApi {

    private final Visitor visitor;
    private final Coverages coverages;

    CoverageApi(Visitor visitor, Coverages coverages) {
        this.visitor = visitor;
        this.coverages = coverages;
    }

    @Schema(name = "RecommendationCoverage", description = "一条建议点和对它的答复")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Schema(description = "第几条，从 1 起") int no,
            @Schema(description = "建议点") String wording,
            @Schema(description = "提案原文；找不到的为空") String quote,
            @Schema(description = "承办单位的代码；由主办处室承办的为空") List<String> unitIds,
            @Schema(description = "最近一稿是否答复") boolean answered,

            @Schema(description = "答复类别的代码；稿中没有注明的不出现") @Nullable
            String answerKind,

            @Schema(description = "答复从正文第几段起；没有答复的不出现") @Nullable
            Integer paragraph) {

        static Line of(Coverage.Line line) {
            return new Line(
                    line.recommendation().no(),
                    line.recommendation().wording(),
                    line.recommendation().quote(),
                    line.recommendation().unitIds(),
                    line.answered(),
                    line.kind() == null ? null : line.kind().code(),
                    line.answered() ? line.paragraph() : null);
        }
    }

    @Operation(
            operationId = "getCoverage",
            summary = "建议回应",
            description = "提案的建议点，以及最近一稿从哪一段起答复；有一条没有答复就不能签发。限可以查看该案件的岗位。")
    @GetMapping("/api/cases/{id}/coverage")
    List<Line> coverage(@PathVariable String id) {
        visitor.requireCase(id);
        return coverages.ofCase(id).lines().stream().map(Line::of).toList();
    }
}
