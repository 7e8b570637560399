package org.keqiao.organization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.OrganizationChart.Official;
import org.springframework.stereotype.Component;

/** What a chart must satisfy before it is entered. */
@Component
class ChartRules {

    private static final Pattern UNIT_ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern USER_ID = Pattern.compile("[a-z0-9._-]{1,60}");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,60}");

    /**
     * Holds the chart against the rules.
     *
     * @param known the units entered before
     * @throws FormRefused with every fault found
     */
    void check(OrganizationChart chart, List<Unit> known) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> units = new HashSet<>();
        for (Unit unit : chart.units()) {
            require(UNIT_ID.matcher(unit.id()).matches(), errors, "units", "单位代码“" + unit.id() + "”只能用小写字母、数字和连字符。");
            require(named(unit.name()), errors, "units", "请填写单位“" + unit.id() + "”的名称，不超过60个字。");
            require(reachable(unit.email()), errors, "units", "单位“" + unit.name() + "”的邮箱地址格式不对，请检查 email，没有就不填。");
            require(units.add(unit.id()), errors, "units", "单位代码“" + unit.id() + "”重复，请只保留一个。");
        }
        known.forEach(unit -> units.add(unit.id()));
        Set<String> people = new HashSet<>();
        for (Official official : chart.officials()) {
            require(people.add(official.userId()), errors, "officials", "用户名“" + official.userId() + "”重复，请只保留一个。");
            check(official, units, errors);
        }
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
    }

    private static void check(Official official, Set<String> units, List<FieldError> errors) {
        String unit = official.unit();
        require(
                USER_ID.matcher(official.userId()).matches(),
                errors,
                "officials",
                "用户名“" + official.userId() + "”只能用小写字母、数字、点、下划线和连字符。");
        require(named(official.name()), errors, "officials", "请填写用户“" + official.userId() + "”的姓名，不超过60个字。");
        require(
                unit == null || units.contains(unit),
                errors,
                "officials",
                official.name() + "所属的单位“" + unit + "”不存在，请先在 units 中列出。");
        require(reachable(official.email()), errors, "officials", official.name() + "的邮箱地址格式不对，请检查 email，没有就不填。");
        official.duties().stream()
                .filter(Duty::unitBound)
                .forEach(duty -> require(
                        unit != null,
                        errors,
                        "officials",
                        official.name() + "担任" + duty.label() + "，必须属于一个单位，请填写 unit。"));
    }

    private static boolean named(String name) {
        return NAME.matcher(name).matches() && !name.isBlank();
    }

    private static boolean reachable(@Nullable String email) {
        return email == null || MailAddress.isValid(email);
    }

    private static void require(boolean holds, List<FieldError> errors, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }

    /** Without an administrator the engine would let a stranger make himself the first one (CVE-2026-77226). */
    void requireAdministrator(Accounts accounts) {
        if (!accounts.haveAdministrator()) {
            throw new FormRefused("officials", "至少要有一人担任系统管理，请保留一名系统管理员。");
        }
    }
}
