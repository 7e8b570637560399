package org.keqiao.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.StartDesk;
import org.keqiao.portal.DeadlineLight;
import org.keqiao.portal.DeadlineLights;
import org.keqiao.portal.Visitor;
import org.keqiao.proposal.Proposals;
import org.keqiao.worklist.CaseList;
import org.keqiao.worklist.CaseNotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "提案")
@RestController
@RequestMapping("/api/proposals")
class ProposalApi {

    private static final String FORM = "register-proposal";

    private final StartDesk starts;
    private final Visitor visitor;
    private final Proposals proposals;
    private final CaseList cases;
    private final DeadlineLights lights;

    ProposalApi(StartDesk starts, Visitor visitor, Proposals proposals, CaseList cases, DeadlineLights lights) {
        this.starts = starts;
        this.visitor = visitor;
        this.proposals = proposals;
        this.cases = cases;
        this.lights = lights;
    }

    @Operation(
            operationId = "registerProposal",
            summary = "登记提案",
            description = "与待办中的“登记提案”表单同样校验；登记后案件即进入签收。限办公室收文。",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(schema = @Schema(ref = "#/components/schemas/" + FormDescriptions.START))))
    @ApiResponse(responseCode = "201", description = "已登记，地址在 Location 中", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<ProposalPaper> register(@RequestBody Map<String, @Nullable Object> fields) {
        String caseId = starts.startCase(FORM, fields);
        return ResponseEntity.created(URI.create("/api/proposals/" + caseId)).body(paper(caseId));
    }

    @Operation(operationId = "getProposal", summary = "查看提案", description = "限可以查看该案件的岗位。")
    @GetMapping("/{id}")
    ProposalPaper get(@PathVariable String id) {
        visitor.requireCase(id);
        return paper(id);
    }

    private DeadlineLight light(String id) {
        return lights.today().of(cases.line(id).map(CaseList.Line::deadline).orElse(null));
    }

    private ProposalPaper paper(String id) {
        return proposals
                .find(id)
                .map(proposal -> ProposalPaper.of(proposal, light(id)))
                .orElseThrow(CaseNotFound::new);
    }
}
