package org.keqiao.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Accounts;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Organization;
import org.keqiao.organization.OrganizationChart;
import org.keqiao.portal.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "机构与人员")
@RestController
@RequestMapping("/api")
class OrganizationApi {

    private static final int LONGEST_PASSWORD = 200;

    private final Visitor visitor;
    private final Organization organization;
    private final Accounts accounts;
    private final Actors actors;

    OrganizationApi(Visitor visitor, Organization organization, Accounts accounts, Actors actors) {
        this.visitor = visitor;
        this.organization = organization;
        this.accounts = accounts;
        this.actors = actors;
    }

    @Schema(name = "Password", description = "初始密码")
    record Password(
            @Schema(description = "至少10位，含大小写字母、数字和符号") @Nullable
            String password) {

        /** A password has no place in a log. */
        @Override
        public String toString() {
            return "Password";
        }
    }

    @Operation(operationId = "getOrganization", summary = "机构与人员", description = "单位、人员和岗位。限系统管理。")
    @GetMapping("/organization")
    OrganizationChart get() {
        visitor.require(Duty.ADMINISTRATOR);
        return organization.chart();
    }

    @Operation(
            operationId = "putOrganization",
            summary = "录入机构与人员",
            description = "列出的单位和人员按此更新，每个人的岗位以此为准；没有列出的不变。新用户要另设初始密码。限系统管理。")
    @PutMapping("/organization")
    OrganizationChart put(@RequestBody OrganizationChart chart) {
        visitor.require(Duty.ADMINISTRATOR);
        organization.apply(chart);
        return organization.chart();
    }

    @Operation(operationId = "setPassword", summary = "设置密码", description = "设置初始密码，或者替忘记密码的人重设。限系统管理。")
    @PostMapping("/accounts/{userId}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(@PathVariable String userId, @RequestBody Password password) {
        visitor.require(Duty.ADMINISTRATOR);
        if (!userId.matches("[a-z0-9._-]{1,60}") || !accounts.exists(userId)) {
            throw new AccountNotFound();
        }
        String secret = password.password();
        if (secret == null || secret.length() > LONGEST_PASSWORD) {
            throw new FormRefused("password", "请填写“password”（密码），10至200位。");
        }
        accounts.setPassword(userId, actors.withId(userId).name(), secret);
    }
}
