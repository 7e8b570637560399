package org.keqiao.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.keqiao.issuance.Documents;
import org.keqiao.portal.Papers;
import org.keqiao.portal.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "公文")
@RestController
@RequestMapping("/api/documents")
class DocumentApi {

    private final Visitor visitor;
    private final Documents documents;
    private final Papers papers;

    DocumentApi(Visitor visitor, Documents documents, Papers papers) {
        this.visitor = visitor;
        this.documents = documents;
        this.papers = papers;
    }

    @Operation(operationId = "listDocuments", summary = "案件的公文", description = "先签发的在前；限可以查看该案件的岗位。")
    @GetMapping
    List<DocumentLine> list(@Parameter(description = "案卷编号") @RequestParam("case") String caseId) {
        visitor.requireCase(caseId);
        return documents.ofCase(caseId).stream().map(DocumentLine::of).toList();
    }

    @Operation(operationId = "getDocument", summary = "查看公文信息", description = "限可以查看所属案件的岗位。")
    @GetMapping("/{id}")
    DocumentLine get(@PathVariable String id) {
        return DocumentLine.of(papers.document(id));
    }

    @Operation(operationId = "getDocumentPdf", summary = "公文的 PDF", description = "用印前是校样，用印后是正本；文件名为发文字号。")
    @ApiResponse(
            responseCode = "200",
            description = "PDF 文件",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return papers.pdf(id);
    }

    @Operation(operationId = "getDocumentOfd", summary = "公文的 OFD", description = "用印后的正本，版面与 PDF 相同；文件名为发文字号。")
    @ApiResponse(
            responseCode = "200",
            description = "OFD 文件",
            content = @Content(mediaType = "application/ofd", schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/{id}/ofd")
    ResponseEntity<byte[]> ofd(@PathVariable String id) {
        return papers.ofd(id);
    }
}
