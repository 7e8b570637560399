package org.keqiao.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Option;
import org.keqiao.intake.Import;
import org.keqiao.intake.ImportFault;
import org.keqiao.intake.ImportTemplate;
import org.keqiao.intake.Imports;
import org.keqiao.intake.ProposalImport;
import org.keqiao.organization.Duty;
import org.keqiao.portal.FileNames;
import org.keqiao.portal.OfficeTime;
import org.keqiao.portal.Visitor;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "提案")
@RestController
@RequestMapping("/api/imports")
class ImportApi {

    private final Visitor visitor;
    private final ProposalImport proposalImport;
    private final Imports imports;
    private final ImportTemplate template;

    ImportApi(Visitor visitor, ProposalImport proposalImport, Imports imports, ImportTemplate template) {
        this.visitor = visitor;
        this.proposalImport = proposalImport;
        this.imports = imports;
        this.template = template;
    }

    @Schema(name = "Import", description = "一次批量导入")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportPaper(
            @Schema(description = "导入编号") String id,
            @Schema(description = "文件名") String fileName,
            @Schema(description = "进展") Option status,
            @Schema(description = "表格中的件数") int total,
            @Schema(description = "要登记（已登记）的件数") int fresh,
            @Schema(description = "已登记过、内容相同而跳过的件数") int known,
            @Schema(description = "已办完的件数，随进展增加") int done,
            @Schema(description = "问题的处数") int faultCount,
            @Schema(description = "问题，最多列出1000处") List<ImportFault> faults,
            @Schema(description = "没有成功的原因") @Nullable String error,
            @Schema(description = "上传时间") OffsetDateTime uploadedAt) {}

    @Operation(operationId = "importTemplate", summary = "批量导入的模板", description = "一个 .xlsx 文件。限办公室收文。")
    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        visitor.require(Duty.REGISTRY);
        return FileNames.download("提案导入模板.xlsx", FileNames.XLSX, template.file());
    }

    @Operation(operationId = "uploadImport", summary = "上传要导入的表格", description = "只检查，不登记；检查在后台进行，用返回的地址查看结果。限办公室收文。")
    @ApiResponse(responseCode = "202", description = "已收下，正在检查", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportPaper> upload(@RequestPart("file") MultipartFile file) throws IOException {
        visitor.require(Duty.REGISTRY);
        String name = FileNames.clean(Objects.requireNonNullElse(file.getOriginalFilename(), "表格.xlsx"));
        String id = proposalImport.upload(name, file.getBytes());
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + id))
                .body(paper(find(id)));
    }

    @Operation(operationId = "getImport", summary = "查看导入的进展", description = "限办公室收文。")
    @GetMapping("/{id}")
    ImportPaper get(@PathVariable String id) {
        return paper(find(id));
    }

    @Operation(
            operationId = "startImport",
            summary = "登记检查通过的表格",
            description = "全部登记或者一件也不登记；在后台进行。重复请求不会重复登记。限办公室收文。")
    @ApiResponse(responseCode = "202", description = "已开始", useReturnTypeSchema = true)
    @PostMapping("/{id}/start")
    ResponseEntity<ImportPaper> start(@PathVariable String id) {
        proposalImport.start(find(id));
        return ResponseEntity.accepted().body(paper(find(id)));
    }

    private Import find(String id) {
        visitor.require(Duty.REGISTRY);
        if (!Visitor.isId(id)) {
            throw new CaseNotFound();
        }
        return imports.find(id).orElseThrow(CaseNotFound::new);
    }

    private ImportPaper paper(Import work) {
        return new ImportPaper(
                work.id(),
                work.fileName(),
                new Option(work.status().name(), work.status().label()),
                work.total(),
                work.fresh(),
                work.known(),
                work.done(),
                work.faultCount(),
                imports.faults(work.id()),
                work.error(),
                OfficeTime.of(work.uploadedAt()));
    }
}
