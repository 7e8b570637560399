package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.PdfText;
import org.keqiao.TestClock;
import org.keqiao.consultation.ConsultationDesk;
import org.keqiao.consultation.ConsultationEntry;
import org.keqiao.engine.Actor;
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FeedbackAnswer;
import org.keqiao.followup.FeedbackSheets;
import org.keqiao.followup.FollowUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session of six proposals, counted by hand, on page, in the table, in the report and over the API. */
@KeqiaoTest
class FiguresOfASessionTest {

    private static final String BODY = "body=" + URLEncoder.encode("市政协", StandardCharsets.UTF_8);

    @Autowired
    Office office;

    @Autowired
    FollowUps followUps;

    @Autowired
    FeedbackSheets sheets;

    @Autowired
    Feedback feedback;

    @Autowired
    ConsultationDesk consultations;

    @LocalServerPort
    int port;

    @Test
    void agreesOnPageInTheTableInTheReportAndOverTheApi() throws Exception {
        String session = play(71);
        Program.Answer api = Program.of(port, "deputy").get("/api/figures?" + session);
        JsonNode total = api.json().at("/rows/0");
        assertThat(total.path("count").asInt()).isEqualTo(5);
        assertThat(Program.each(total.path("rates"))
                        .map(rate -> rate.path("label").asText() + rate.path("part") + "/" + rate.path("whole")))
                .containsExactly("办复率2/5", "按期办结率1/3", "走访率1/5", "满意率1/1", "解决采纳率1/2");
        String page = Browser.of(port, "deputy").get("/figures?" + session).body();
        assertThat(page)
                .contains("市政协七十一届一次会议提案办理统计", "统计时间：2023年5月16日 10:00")
                .contains("40.0%", "33.3%", "20.0%", "100.0%", "50.0%", "尚未分办", "没有“不满意”的件数 ÷ 已收到评价的件数")
                .doesNotContain("style=", "<script");
        String report = PdfText.of(Browser.of(port, "deputy").download("/figures/report.pdf?" + session));
        assertThat(report)
                .contains("市政协七十一届一次会议提案办理情况报告")
                .contains("应办复市政协七十一届一次会议提案5件，已办复2件")
                .contains("办复率40.0%（5件中2件）；按期办结率33.3%（3件中1件）；走访率20.0%（5件中1件）；满意率100.0%（1件中1件）；解决采纳率50.0%（2件中1件）")
                .contains("截至2023年5月16日10时0分");
        assertThat(sheet(Browser.of(port, "deputy").download("/figures/figures.xlsx?" + session)))
                .startsWith("全部", "合计", "5", "0.4", "2", "5")
                .contains("0.333", "1", "3");
    }

    @Test
    void opensANumberIntoTheCasesThatTheReaderMayRead() {
        String session = play(72);
        String numerator = "/figures/cases?" + session + "&measure=ANSWERED";
        assertThat(Browser.of(port, "auditor").get(numerator).body())
                .contains("合计：办复率（计入的）", "共2件。")
                .contains("市政协七十二届一次会议第");
        assertThat(Browser.of(port, "head2").get(numerator).body())
                .contains("共2件，其中0件在您的职责范围内", "只能看到件数")
                .doesNotContain("市政协七十二届一次会议第");
        assertThat(Browser.of(port, "auditor")
                        .get("/figures/cases?" + session + "&measure=ON_TIME&missing=true")
                        .body())
                .contains("按期办结率（未计入的）", "共2件。");
        assertThat(Browser.of(port, "auditor")
                        .get("/figures/cases?" + BODY + "&term=73&session=9")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Two answered, one of them late; one overdue, one running, one without a division; one returned that never counts. */
    private String play(int term) {
        String inTime = assigned(term, "2023-02-20");
        talk(inTime, "VISIT");
        office.answer(inTime, Map.of());
        rate(inTime);
        office.answer(assigned(term, "2023-01-03"), Map.of("outcome", "FOR_REFERENCE"));
        talk(assigned(term, "2023-01-03"), "LETTER");
        assigned(term, "2023-02-20");
        register(term, "2023-02-20");
        office.complete(
                "registry",
                register(term, "2023-02-20"),
                "ReceiveProposal",
                Map.of("decision", "RETURN", "opinion", "不属于我委职责。", "suggestedUnit", "市教委"));
        return BODY + "&term=" + term + "&session=1";
    }

    private void talk(String caseId, String form) {
        ConsultationEntry entry = new ConsultationEntry(
                form, TestClock.LETTER_DAY, "委机关", List.of("姜雪峰"), "经办人", "介绍了办理思路。", "SATISFIED");
        consultations.record(
                UUID.randomUUID().toString(), caseId, entry, List.of("姜雪峰"), new Actor("officer", "经办人", Set.of()));
    }

    private void rate(String caseId) {
        String reply = followUps.ofCase(caseId).get(0).replyId();
        String sheet = Objects.requireNonNull(sheets.ofReply(reply)).get(0).id();
        feedback.rate(
                sheet,
                new FeedbackAnswer("SATISFIED", "MOSTLY_SATISFIED", ""),
                new Actor("invitation", "提案者", Set.of()));
    }

    private String assigned(int term, String on) {
        String id = register(term, on);
        office.assign(id);
        return id;
    }

    private String register(int term, String on) {
        return office.register(Map.of("term", term, "assignedOn", on));
    }

    /** The cells of the first row of numbers. */
    private static List<String> sheet(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row row = book.getFirstSheet().read().get(3);
            return row.stream()
                    .map(cell -> cell == null || cell.getValue() == null ? "" : plain(cell.getText()))
                    .toList();
        }
    }

    private static String plain(String text) {
        return text.matches("[0-9.]+")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}
