package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In late November a year's notice comes out: provisional dates become certain, once somebody has signed. */
@KeqiaoTest
class NewNoticeTest {

    /** Invented, but in the form of the real ones. */
    private static final String DAYS = """
            日期,类别,名称
            2027-01-01,放假,元旦
            2027-01-02,放假,元旦
            2027-01-03,放假,元旦
            2027/1/31,上班,春节
            2027/2/5,放假,春节
            2027/2/6,放假,春节
            2027/2/7,放假,春节
            2027/2/8,放假,春节
            2027/2/9,放假,春节
            2027/2/10,放假,春节
            2027/2/11,放假,春节
            2027年2月13日，上班，春节
            2027-05-01,放假,劳动节
            2027-10-01,放假,国庆节
            """;

    @Autowired
    Office office;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @BeforeEach
    void goToNovember() {
        clock.set(LocalDate.of(2026, 11, 23));
    }

    @AfterEach
    void goBack() {
        clock.set(TestClock.LETTER_DAY);
    }

    @Test
    void everyFaultIsNamedByItsLineAndNothingIsKept() {
        Program admin = Program.of(port, "admin");
        int before = admin.get("/api/calendar/notices").json().size();
        String days = "2027-01-01,放假,元旦\n2027-02-30,放假,春节\n2027-02-05,休息日,春节\n2026-05-01,放假,劳动节\n"
                + "2027-02-08,上班,春节\n2027-01-01,放假,元旦\n2027-03-01";
        Program.Answer answer = admin.post("/api/calendar/notices", entry(days));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Program.each(answer.json().path("errors"))
                        .map(error -> error.path("message").asText()))
                .containsExactly(
                        "第2行：“2027-02-30”不是有效的日期，请写成 2027-01-01。",
                        "第3行：类别“休息日”不认识，请写“放假”或“上班”。",
                        "第4行：2026-05-01不在2027年的通知范围内（上年12月26日至当年12月31日），请检查年份。",
                        "第5行：2027-02-08不是周六或周日，不用写“上班”。",
                        "第6行：2027-01-01出现了两次，请删去一行。",
                        "第7行：应有日期、类别、名称三项，用逗号分隔，如“2027-01-01,放假,元旦”。");
        assertThat(admin.post("/api/calendar/notices", entry("2027-01-01,放假,元旦\n2027-05-01,放假,劳动节"))
                        .detail())
                .contains("缺少国庆节");
        assertThat(admin.get("/api/calendar/notices").json()).hasSize(before);
    }

    @Test
    void datesMoveOnceTheListIsSigned() {
        String id = office.register(Map.of("assignedOn", "2026-11-09"));
        Program registry = Program.of(port, "registry");
        assertThat(deadline(registry, id)).isEqualTo("2027-02-09 true");
        assertThat(Browser.of(port, "registry").get("/cases/" + id).body()).contains("2027年2月9日（暂定：放假安排尚未公布）");

        Program admin = Program.of(port, "admin");
        JsonNode trial =
                admin.post("/api/calendar/notices?dryRun=true", entry(DAYS)).json();
        assertThat(line(trial, id)).isEqualTo("2027-02-09 true -> 2027-02-12 false");
        JsonNode list = admin.post("/api/calendar/notices", entry(DAYS)).json();
        String path = "/api/calendar/recomputations/" + list.path("id").asLong();
        assertThat(line(list, id)).isEqualTo("2027-02-09 true -> 2027-02-12 false");
        assertThat(deadline(registry, id))
                .as("nothing moves before the signature")
                .isEqualTo("2027-02-09 true");

        Map<String, String> opinion = Map.of("opinion", "经核对，与通知一致。");
        assertThat(admin.post(path + "/sign", opinion).status()).isEqualTo(403);
        assertThat(registry.post(path + "/sign", opinion).status()).isEqualTo(403);
        String late = office.register(Map.of("assignedOn", "2026-11-10"));
        Program deputy = Program.of(port, "deputy");
        assertThat(deputy.post(path + "/sign", opinion)
                        .json()
                        .at("/state/value")
                        .asText())
                .as("a case came in since: first the list is brought up to date")
                .isEqualTo("PENDING");
        JsonNode signed = deputy.post(path + "/sign", opinion).json();
        assertThat(signed.at("/state/value").asText()).isEqualTo("SIGNED");
        assertThat(deadline(registry, id)).isEqualTo("2027-02-12 false");
        assertThat(deadline(registry, late)).isEqualTo("2027-02-12 false");
        assertThat(deputy.post(path + "/sign", opinion).status()).as("twice").isEqualTo(422);

        assertThat(Browser.of(port, "auditor")
                        .get("/calendar/recomputations/" + list.path("id").asLong())
                        .body())
                .contains("已签署", "经核对，与通知一致。", "2027年2月9日（暂定）", "2027年2月12日");
        String page = Browser.of(port, "registry").get("/cases/" + id).body();
        assertThat(page).contains("2027年2月12日", "答复期限重新计算").doesNotContain("暂定：");
        explains(registry, id);
    }

    private static void explains(Program registry, String caseId) {
        String deadline = Program.each(
                        registry.get("/api/cases/" + caseId + "/deadlines").json())
                .filter(line -> line.path("purpose").asText().equals("ANSWER"))
                .map(line -> line.path("id").asText())
                .findFirst()
                .orElseThrow();
        JsonNode explanation =
                registry.get("/api/cases/" + caseId + "/deadlines/" + deadline).json();
        assertThat(Program.each(explanation.path("days"))
                        .filter(day -> day.path("date").asText().startsWith("2027-02-1"))
                        .map(day -> day.path("date").asText() + " "
                                + day.at("/kind/label").asText() + " "
                                + day.at("/mark/label").asText()))
                .containsExactly("2027-02-10 节假日 非工作日，顺延", "2027-02-11 节假日 非工作日，顺延", "2027-02-12 工作日 非工作日，顺延");
        assertThat(explanation.path("openYears")).isEmpty();
        assertThat(Program.each(explanation.path("notices")).map(JsonNode::asText))
                .contains("《国务院办公厅关于2027年部分节假日安排的通知》（国办发明电〔2026〕99号）");
    }

    private static String deadline(Program program, String caseId) {
        JsonNode light = program.get("/api/cases/" + caseId).json().path("deadline");
        return light.path("lastDay").asText() + " " + light.path("provisional").asBoolean();
    }

    private static String line(JsonNode list, String caseId) {
        return Program.each(list.path("lines"))
                .filter(line -> line.path("caseId").asText().equals(caseId)
                        && line.at("/purpose/value").asText().equals("ANSWER"))
                .map(line -> line.path("before").asText() + " "
                        + line.path("beforeProvisional").asBoolean() + " -> "
                        + line.path("after").asText() + " "
                        + line.path("afterProvisional").asBoolean())
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> entry(String days) {
        return new HashMap<>(Map.of(
                "year", 2027,
                "title", "国务院办公厅关于2027年部分节假日安排的通知",
                "number", "国办发明电〔2026〕99号",
                "source", "测试数据",
                "days", days));
    }

    @Test
    void aRuleForWhatRunsAlreadyWaitsForItsListToo() {
        Program admin = Program.of(port, "admin");
        Map<String, Object> value = new HashMap<>(Map.of(
                "amount",
                2,
                "unit",
                "MONTHS",
                "startCounts",
                false,
                "maxExtension",
                1,
                "warnings",
                List.of(5),
                "escalations",
                List.of(),
                "appliesToRunning",
                true));
        String before = latest(admin);
        assertThat(admin.post("/api/policies", rule(value)).status()).isEqualTo(201);
        assertThat(latest(admin)).isNotEqualTo(before).contains("期限规则：2个月");
        value.put("appliesToRunning", false);
        Map<String, Object> forNewOnly = rule(value);
        forNewOnly.put("effectiveFrom", "2026-03-01");
        String pending = latest(admin);
        assertThat(admin.post("/api/policies", forNewOnly).status()).isEqualTo(201);
        assertThat(latest(admin)).as("what runs keeps its rule").isEqualTo(pending);
    }

    private static Map<String, Object> rule(Map<String, Object> value) {
        return new HashMap<>(Map.of(
                "kind", "period",
                "scope", "ANSWER.CPPCC_PROPOSAL.测试区政协",
                "effectiveFrom", "2026-02-01",
                "source", "测试区政协提案办理办法第八条",
                "value", value));
    }

    private static String latest(Program admin) {
        return admin.get("/api/calendar/recomputations").json().path(0).toString();
    }
}
