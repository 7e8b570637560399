package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Option;
import org.keqiao.issuance.DocumentNumber;
import org.keqiao.issuance.DocumentNumbers;
import org.keqiao.organization.Duty;
import org.keqiao.portal.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "发文字号")
@RestController
@RequestMapping("/api/numbers")
class NumberApi {

    private final Visitor visitor;
    private final DocumentNumbers numbers;

    NumberApi(Visitor visitor, DocumentNumbers numbers) {
        this.visitor = visitor;
        this.numbers = numbers;
    }

    @Schema(name = "Number", description = "一个发文字号")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NumberLine(
            @Schema(description = "序号") int serial,

            @Schema(description = "发文字号", example = "沪科提复〔2023〕45号")
            String text,

            @Schema(description = "状态") Option state,
            @Schema(description = "作废的理由") @Nullable String voidReason,
            @Schema(description = "公文编号（系统内）") String documentId) {

        static NumberLine of(DocumentNumber number) {
            return new NumberLine(
                    number.serial(),
                    number.text(),
                    new Option(number.state().name(), number.state().label()),
                    number.voidReason(),
                    number.documentId());
        }
    }

    @Operation(operationId = "listNumbers", summary = "一年的发文字号", description = "按序号排列，作废的也在内。限办公室收文、印章管理和审计。")
    @GetMapping
    List<NumberLine> list(
            @Parameter(description = "文种", example = "proposal-reply") @RequestParam String series,
            @Parameter(description = "年份", example = "2023") @RequestParam int year) {
        visitor.require(Duty.REGISTRY, Duty.SEAL_KEEPER, Duty.AUDITOR);
        if (!series.matches("[a-z-]{1,60}")) {
            throw new InvalidRequest("“series”（文种）只能用小写字母和连字符，如 proposal-reply。");
        }
        return numbers.of(series, year).stream().map(NumberLine::of).toList();
    }
}
