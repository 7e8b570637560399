package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.KeqiaoTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator enters rules, people and passwords. */
@KeqiaoTest
class EnteringSettingsTest {

    @LocalServerPort
    int port;

    @Test
    void addsARuleFromItsDayOn() {
        Program admin = Program.of(port, "admin");
        Program.Answer answer = admin.post("/api/policies", deadline("2091-01-01"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().at("/kind/label").asText()).isEqualTo("期限");
        assertThat(answer.json().path("enteredBy").asText()).isEqualTo("admin");
        List<JsonNode> rules = Program.each(admin.get("/api/policies").json()).toList();
        assertThat(rules).contains(answer.json());
        assertThat(rules.stream()
                        .filter(rule -> rule.at("/kind/value").asText().equals("period")
                                && rule.path("scope").asText().equals("ANSWER.CPPCC_PROPOSAL"))
                        .map(rule -> rule.path("effectiveFrom").asText()))
                .contains("2000-01-01", "2091-01-01");
    }

    @Test
    void refusesASecondRuleForTheSameDay() {
        Program admin = Program.of(port, "admin");
        assertThat(admin.post("/api/policies", deadline("2092-01-01")).status()).isEqualTo(201);
        Program.Answer second = admin.post("/api/policies", deadline("2092-01-01"));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.json().at("/errors/0/field").asText()).isEqualTo("effectiveFrom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind          | \"no-such-rule\"",
                "scope         | \"every case\"",
                "effectiveFrom | null",
                "source        | \"  \"",
                "value         | null",
                "value         | {\"amount\": 3}",
                "value         | {\"amount\": 3, \"unit\": \"MONTHS\", \"startCounts\": false, \"maxExtension\": 3, \"warnings\": [], \"escalations\": [], \"appliesToRunning\": false, \"more\": 1}",
                "value         | {\"amount\": 2.5, \"unit\": \"MONTHS\", \"startCounts\": false, \"maxExtension\": 3, \"warnings\": [], \"escalations\": [], \"appliesToRunning\": false}",
                "value         | {\"amount\": 3, \"unit\": \"YEARS\", \"startCounts\": false, \"maxExtension\": 3, \"warnings\": [], \"escalations\": [], \"appliesToRunning\": false}",
                "value         | {\"amount\": 3, \"unit\": \"MONTHS\", \"startCounts\": false, \"maxExtension\": 3, \"warnings\": [-1], \"escalations\": [], \"appliesToRunning\": false}",
                "value         | {\"amount\": 3, \"unit\": \"MONTHS\", \"startCounts\": false, \"maxExtension\": 3, \"warnings\": [], \"escalations\": [{\"after\": 0, \"to\": \"REGISTRY\"}], \"appliesToRunning\": false}",
                "value         | {\"amount\": 0, \"unit\": \"MONTHS\", \"startCounts\": false, \"maxExtension\": 3, \"warnings\": [], \"escalations\": [], \"appliesToRunning\": false}"
            })
    void refusesRulesThatNoCodeCouldRead(String field, String json) throws Exception {
        Map<String, Object> entry = deadline("2093-01-01");
        entry.put(field, new com.fasterxml.jackson.databind.ObjectMapper().readTree(json));
        Program.Answer answer = Program.of(port, "admin").post("/api/policies", entry);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(answer.detail()).matches("(?s).*\\p{IsHan}.*");
    }

    @Test
    void checksEachKindByItsOwnRecord() {
        Program admin = Program.of(port, "admin");
        Map<String, Object> series = new HashMap<>(Map.of(
                "kind", "number-series",
                "scope", "proposal-reply",
                "effectiveFrom", "2094-01-01",
                "source", "办公室核定",
                "value", Map.of("issuerCode", "沪科提复", "format", "{code}〔{year}〕", "firstSerial", 1)));
        assertThat(admin.post("/api/policies", series).detail()).contains("{serial}");
        series.put("value", Map.of("issuerCode", "沪科提复", "format", "{code}〔{year}〕{serial}号", "firstSerial", 46));
        assertThat(admin.post("/api/policies", series).status()).isEqualTo(201);
    }

    private static Map<String, Object> deadline(String from) {
        return new HashMap<>(Map.of(
                "kind",
                "period",
                "scope",
                "ANSWER.CPPCC_PROPOSAL",
                "effectiveFrom",
                from,
                "source",
                "市政协提案办理办法第十条",
                "value",
                Map.of(
                        "amount",
                        3,
                        "unit",
                        "MONTHS",
                        "startCounts",
                        false,
                        "maxExtension",
                        3,
                        "warnings",
                        List.of(10, 5),
                        "escalations",
                        List.of(),
                        "appliesToRunning",
                        false)));
    }

    @Test
    void letsANewOfficialLogInWithTheInitialPassword() {
        Program admin = Program.of(port, "admin");
        Map<String, Object> chart = chart("new.editor", "新核稿人", null, List.of("EDITOR"));
        assertThat(admin.put("/api/organization", chart).status()).isEqualTo(200);
        assertThat(Program.of(port, "new.editor").get("/api/worklist").status()).isEqualTo(401);
        Program.Answer weak = admin.post("/api/accounts/new.editor/password", Map.of("password", "12345678"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.detail()).contains("密码太简单").contains("至少10位");
        Map<String, String> password = Map.of("password", KeqiaoTest.PASSWORD);
        assertThat(admin.post("/api/accounts/new.editor/password", password).status())
                .isEqualTo(204);
        assertThat(admin.post("/api/accounts/nobody/password", password).status())
                .isEqualTo(404);
        assertThat(Program.each(admin.get("/api/organization").json().path("officials"))
                        .filter(official -> official.path("userId").asText().equals("new.editor"))
                        .map(official -> official.path("duties").toString()))
                .containsExactly("[\"EDITOR\"]");
    }

    @Test
    void refusesAChartWithFaults() {
        Program admin = Program.of(port, "admin");
        assertThat(admin.put("/api/organization", chart("Wang Min", "王敏", null, List.of("EDITOR")))
                        .detail())
                .contains("用户名“Wang Min”只能用小写字母");
        assertThat(admin.put("/api/organization", chart("wang.min", "王敏", null, List.of("CASE_OFFICER")))
                        .detail())
                .isEqualTo("王敏担任经办人，必须属于一个单位，请填写 unit。");
        assertThat(admin.put("/api/organization", chart("wang.min", "王敏", "mars", List.of()))
                        .detail())
                .contains("“mars”不存在");
        assertThat(admin.put("/api/organization", chart("wang.min", "王敏", null, List.of("KING")))
                        .status())
                .isEqualTo(400);
    }

    /** Prevents that a stranger could make himself the first administrator (CVE-2026-77226). */
    @Test
    void keepsOneAdministrator() {
        Program admin = Program.of(port, "admin");
        Program.Answer answer = admin.put("/api/organization", chart("admin", "系统管理员", null, List.of()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).contains("至少要有一人担任系统管理");
        assertThat(admin.get("/api/organization").status()).isEqualTo(200);
    }

    private static Map<String, Object> chart(
            String userId, String name, @org.jspecify.annotations.Nullable String unit, List<String> duties) {
        Map<String, Object> official = new HashMap<>(Map.of("userId", userId, "name", name, "duties", duties));
        if (unit != null) {
            official.put("unit", unit);
        }
        return Map.of("units", List.of(), "officials", List.of(official));
    }
}
