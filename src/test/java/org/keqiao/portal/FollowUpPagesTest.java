package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.attachment.Attachments;
import org.keqiao.engine.FormRefused;
import org.keqiao.followup.FeedbackAnswer;
import org.keqiao.followup.FeedbackSheet;
import org.keqiao.followup.FeedbackSheets;
import org.keqiao.followup.FollowUps;
import org.keqiao.followup.Promises;
import org.keqiao.followup.Publications;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** People inside and outside look at what follows a reply, and do their part of it. */
@KeqiaoTest
class FollowUpPagesTest {

    private static final Map<String, String> DISSATISFIED =
            Map.of("attitude", "SATISFIED", "result", "DISSATISFIED", "reason", "没有时间表。");

    @Autowired
    Office office;

    @Autowired
    FeedbackDesk desk;

    @Autowired
    Attachments attachments;

    @Autowired
    FollowUps followUps;

    @Autowired
    FeedbackSheets sheets;

    @Autowired
    Publications publications;

    @Autowired
    Promises promises;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    String id = "";

    @BeforeEach
    void answer() {
        id = office.register(Map.of());
        office.assign(id);
        office.answer(
                id,
                Map.of(
                        "body", "关于公开页面的答复正文。\n联系人：经办人，电话021-23456789。",
                        "outcome", "PLANNED",
                        "commitmentDueOn", "2023-12-29"));
    }

    @Test
    void aCoSignerReadsTheAnswerAndRatesItThroughTheLink() {
        String link = mail(sheet(0));
        Browser coSigner = Browser.stranger(port);
        String page = coSigner.get(link).body();
        assertThat(page)
                .contains("请对答复作出评价", "办理态度（必选）", "基本满意", "发给：姜雪峰", link + "/paper.pdf")
                .doesNotContain("主导航");
        HttpResponse<String> paper = coSigner.get(link + "/paper.pdf");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(coSigner.submit(link, link, Map.of("attitude", "SATISFIED", "result", "DISSATISFIED"))
                        .body())
                .contains("请在“理由”中说明");
        assertThat(coSigner.submit(link, link, DISSATISFIED).statusCode()).isEqualTo(302);
        assertThat(sheet(0).result()).isEqualTo("DISSATISFIED");
        assertThat(coSigner.get(link).body()).contains("这个链接已经用过");
        assertThat(coSigner.get(link + "/paper.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void theRegistryEntersLettersAndSlipsAndTheLinkIsTakenBack() {
        String link = mail(sheet(1));
        Browser registry = Browser.of(port, "registry");
        registry.submit("/cases/" + id, "/feedback/" + sheet(2).id() + "/letter", Map.of());
        registry.submit("/cases/" + id, "/feedback/" + sheet(1).id() + "/slip", DISSATISFIED);
        String page = registry.get("/cases/" + id).body();
        assertThat(page).contains("评价反馈", "纸质信函", "没有时间表。", "纸质评价表", "未评价", "尚未送达");
        assertThat(Browser.stranger(port).get(link).statusCode()).isEqualTo(410);
        registry.submit("/cases/" + id, "/feedback/" + sheet(1).id() + "/slip", DISSATISFIED);
        assertThat(registry.get("/cases/" + id).body()).contains("已经登记，不能再次提交");
        assertThat(Browser.of(port, "officer").get("/cases/" + id).body())
                .contains("评价反馈")
                .doesNotContain("登记纸质评价表");
        assertThat(Browser.of(port, "officer")
                        .submit("/cases/" + id, "/feedback/" + sheet(2).id() + "/letter", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSlipIsKeptWithItsScanOrNotAtAll() {
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        String sheet = sheet(0).id();
        assertThatThrownBy(() -> slip(sheet, new FeedbackAnswer("SATISFIED", "", ""), pdf))
                .isInstanceOf(FormRefused.class);
        assertThat(attachments.ofCase(id)).isEmpty();
        slip(sheet, new FeedbackAnswer("SATISFIED", "MOSTLY_SATISFIED", ""), pdf);
        assertThat(attachments.ofCase(id))
                .singleElement()
                .satisfies(scan -> assertThat(sheet(0).slipId()).isEqualTo(scan.id()));
        assertThat(Browser.of(port, "registry").get("/cases/" + id).body())
                .contains("/attachments/" + sheet(0).slipId(), "基本满意");
    }

    private void slip(String sheet, FeedbackAnswer answer, byte[] scan) {
        office.as("registry", () -> {
            desk.slip(sheet, answer, new MockMultipartFile("scan", "评价表.pdf", "application/pdf", scan));
            return sheet;
        });
    }

    /** Prevents that anybody outside sees what was not published, in any of the ways there are to ask. */
    @Test
    void strangersSeeWhatIsPublishedAndNothingElse() {
        Map<String, Integer> found = new LinkedHashMap<>();
        publish("TITLE");
        String title = publication();
        String document = publications.ofCase(id).get(0).documentId();
        String reply = publications.ofCase(id).get(0).replyId();
        answer();
        publish("NONE");
        String none = publication();
        answer();
        publish("FULL");
        String full = publication();
        Browser stranger = Browser.stranger(port);
        for (String path : List.of(
                "/public/replies",
                "/public/replies/" + title,
                "/public/replies/" + title + "/pdf",
                "/public/replies/" + none,
                "/public/replies/" + none + "/pdf",
                "/public/replies/" + full,
                "/public/replies/" + full + "/pdf",
                "/public/replies/" + document,
                "/public/replies/" + reply,
                "/public/replies/" + id,
                "/public/replies/'%20or%201=1",
                "/public",
                "/public/other",
                "/public/replies/" + full + "/other",
                "/promises",
                "/promises.xlsx",
                "/feedback/" + sheet(0).id() + "/slip",
                "/documents/" + document + "/pdf")) {
            found.put(
                    path.replace(title, "TITLE").replace(none, "NONE").replace(full, "FULL"),
                    stranger.get(path).statusCode());
        }
        assertThat(found.values())
                .containsExactly(
                        200, 200, 404, 404, 404, 200, 200, 404, 404, 404, 404, 302, 302, 302, 302, 302, 302, 302);
        assertThat(stranger.get("/public/replies/" + title).body())
                .contains("仅公开标题")
                .doesNotContain("答复正文", "23456789");
        assertThat(stranger.get("/public/replies/" + full).body())
                .contains("关于公开页面的答复正文。")
                .doesNotContain("23456789", "联系人", "主导航", "<script", "style=");
        assertThat(stranger.get("/public/replies").body()).doesNotContain(none).contains(full);
    }

    @Test
    void aWithdrawnReplyIsGoneForEverybodyOutside() {
        publish("FULL");
        String published = publication();
        Browser legal = Browser.of(port, "legal");
        legal.submit("/cases/" + id, "/publications/" + published + "/withdraw", Map.of("reason", ""));
        assertThat(legal.get("/cases/" + id).body()).contains("请填写“撤下理由”");
        legal.submit("/cases/" + id, "/publications/" + published + "/withdraw", Map.of("reason", "涉及第三方信息。"));
        Browser stranger = Browser.stranger(port);
        assertThat(stranger.get("/public/replies/" + published).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/public/replies/" + published + "/pdf").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/public/replies").body()).doesNotContain(published);
        assertThat(legal.get("/cases/" + id).body()).contains("涉及第三方信息。", "没有公开");
    }

    @Test
    void theLedgerShowsEachUnitItsPromises() {
        Browser officer = Browser.of(port, "officer");
        String row = "/cases/" + id;
        assertThat(officer.get("/promises?year=2023").body()).contains("承诺事项台账", "2023年12月29日", row);
        assertThat(officer.get("/promises?year=2022").body()).contains("没有符合条件的承诺事项");
        assertThat(Browser.of(port, "officer2").get("/promises?state=all").body())
                .doesNotContain(row);
        assertThat(officer.get("/promises.xlsx").body()).startsWith("PK");
        office.complete("officer", id, "RecordPromise", Map.of("content", "出台评价办法。"));
        String promise = promises.ofCase(id).get(0).id();
        assertThat(officer.get(row).body()).contains("出台评价办法。", "提前报告");
        assertThat(Browser.of(port, "head")
                        .submit(row, "/promises/" + promise + "/report", Map.of())
                        .statusCode())
                .isEqualTo(403);
        officer.submit(row, "/promises/" + promise + "/report", Map.of());
        assertThat(office.openTasks(id)).contains("ReportPromise");
    }

    /** The link as the mail has it. */
    private String mail(FeedbackSheet sheet) {
        Browser.of(port, "registry")
                .submit("/cases/" + id, "/feedback/" + sheet.id() + "/mail", Map.of("mail", "member@example.org"));
        return database.sql("select link from message.mails where case_id = :case and recipient = :name")
                .param("case", id)
                .param("name", sheet.name())
                .query(String.class)
                .single();
    }

    private void publish(String extent) {
        Object text = office.open("legal", id, "PublishReply").values().get("publicText");
        office.complete(
                "legal",
                id,
                "PublishReply",
                Map.of("extent", extent, "publicText", String.valueOf(text), "reason", "涉及内部管理。"));
    }

    private String publication() {
        return publications.ofCase(id).get(0).id();
    }

    private FeedbackSheet sheet(int i) {
        return sheets.ofReply(followUps.ofCase(id).get(0).replyId()).get(i);
    }
}
