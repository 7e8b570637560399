package org.keqiao.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.keqiao.engine.Option;
import org.keqiao.organization.Duty;
import org.keqiao.policy.Policies;
import org.keqiao.policy.PolicyDesk;
import org.keqiao.policy.PolicyEntry;
import org.keqiao.portal.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "规则")
@RestController
@RequestMapping("/api/policies")
class PolicyApi {

    private final Visitor visitor;
    private final Policies policies;
    private final PolicyDesk desk;

    PolicyApi(Visitor visitor, Policies policies, PolicyDesk desk) {
        this.visitor = visitor;
        this.policies = policies;
        this.desk = desk;
    }

    @Schema(name = "Policy", description = "一条规则")
    record PolicyLine(
            @Schema(description = "编号") long id,
            @Schema(description = "种类") Option kind,
            @Schema(description = "适用范围；空为全部") String scope,
            @Schema(description = "生效日期") LocalDate effectiveFrom,

            @Schema(description = "内容", implementation = Object.class)
            JsonNode value,

            @Schema(description = "依据") String source,
            @Schema(description = "录入人") String enteredBy) {}

    @Operation(operationId = "listPolicies", summary = "全部规则", description = "各种规则和它们的历次版本。限系统管理。")
    @GetMapping
    List<PolicyLine> list() {
        visitor.require(Duty.ADMINISTRATOR);
        return policies.all().stream().map(this::line).toList();
    }

    @Operation(operationId = "enterPolicy", summary = "录入规则", description = "自生效日期起适用；已有的规则不改动，以前的案件仍按当时的规则。限系统管理。")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PolicyLine enter(@RequestBody PolicyEntry entry) {
        long id = desk.enter(entry, visitor.require(Duty.ADMINISTRATOR));
        return policies.all().stream()
                .filter(row -> row.id() == id)
                .map(this::line)
                .findFirst()
                .orElseThrow();
    }

    private PolicyLine line(Policies.Row row) {
        return new PolicyLine(
                row.id(),
                new Option(row.kind(), desk.label(row.kind())),
                row.scope(),
                row.effectiveFrom(),
                row.value(),
                row.source(),
                row.enteredBy());
    }
}
