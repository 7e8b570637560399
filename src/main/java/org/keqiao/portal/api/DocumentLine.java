package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Option;
import org.keqiao.issuance.IssuedDocument;

@Schema(name = "Document", description = "公文")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentLine(
        @Schema(description = "公文编号（系统内）") String id,
        @Schema(description = "案卷编号") String caseId,
        @Schema(description = "状态") Option status,

        @Schema(description = "发文字号；编号前不出现", example = "沪科提复〔2023〕45号") @Nullable
        String number,

        @Schema(description = "标题") String title,
        @Schema(description = "成文日期") LocalDate documentDate,
        @Schema(description = "印发日期；校对前不出现") @Nullable LocalDate printedOn,
        @Schema(description = "发出日期；发出前不出现") @Nullable LocalDate issuedOn,
        @Schema(description = "PDF 的地址") String pdf) {

    static DocumentLine of(IssuedDocument document) {
        return new DocumentLine(
                document.id(),
                document.caseId(),
                new Option(document.status().name(), document.status().label()),
                document.number(),
                document.title(),
                document.documentDate(),
                document.printedOn(),
                document.issuedOn(),
                "/api/documents/" + document.id() + "/pdf");
    }
}
