package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.audit.AuditEntry;
import org.keqiao.audit.AuditLog;
import org.keqiao.message.Messages;
import org.keqiao.message.Notice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

/** 催办, and the messages people find. */
@KeqiaoTest
class RemindingTest {

    private static final String OFFICER = "case-officer-transfer";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Autowired
    Office office;

    @Autowired
    AuditLog log;

    @Autowired
    Messages messages;

    @Autowired
    TransactionOperations transactions;

    @LocalServerPort
    int port;

    private final String text = "请于本周五前提交初稿" + UUID.randomUUID();

    @Test
    void remindsFromTheCasePageOnceForADoubleClick() {
        String id = assigned();
        Browser head = Browser.of(port, "head");
        Matcher key = KEY.matcher(head.get("/cases/" + id).body());
        assertThat(key.find()).isTrue();
        Map<String, String> form = Map.of("key", key.group(1), "group", OFFICER, "text", text);
        head.submit("/cases/" + id, "/cases/" + id + "/reminders", form);
        head.submit("/cases/" + id, "/cases/" + id + "/reminders", form);
        assertThat(head.get("/cases/" + id).body())
                .contains("成果转化处处长催办经办人（成果转化处）（第1次）", text)
                .doesNotContain("（第2次）");
        assertThat(log.of(id).stream().filter(entry -> entry.action().equals("催办")))
                .extracting(AuditEntry::actorId, AuditEntry::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("head", "经办人（成果转化处）：" + text));
    }

    @Test
    void remindsAgainAsOftenAsNeeded() {
        String id = assigned();
        Program registry = Program.of(port, "registry");
        assertThat(remind(registry, id, text).status()).isEqualTo(204);
        assertThat(remind(registry, id, text).status()).isEqualTo(204);
        assertThat(Browser.of(port, "auditor").get("/cases/" + id).body())
                .contains("（第1次）", "（第2次）")
                .doesNotContain("name=\"key\"");
    }

    @Test
    void reachesTheGroupAndNobodyElse() {
        remind(Program.of(port, "deputy"), assigned(), text);
        assertThat(titles("officer", "")).anyMatch(title -> title.startsWith("分管领导催办市政协"));
        assertThat(Browser.of(port, "officer").get("/messages").body()).contains(text, "发给<span>经办人（成果转化处）</span>");
        assertThat(Browser.of(port, "officer2").get("/messages").body()).doesNotContain(text);
        assertThat(Browser.of(port, "head").get("/messages").body()).doesNotContain(text);
    }

    @Test
    void refusesThoseWhoHaveNothingToDoAndEmptyWords() {
        String id = assigned();
        Program head = Program.of(port, "head");
        assertThat(head.post("/api/cases/" + id + "/reminders", Map.of("group", "editor", "text", text))
                        .detail())
                .contains("请选择催办谁");
        assertThat(remind(head, id, " \n ").detail()).contains("请写明要催办什么");
        assertThat(remind(head, id, "长".repeat(301)).status()).isEqualTo(422);
        assertThat(log.of(id)).noneMatch(entry -> entry.action().equals("催办"));
    }

    @Test
    void marksMessagesAsReadForOneReaderOnly() {
        String id = assigned();
        tell("disclosure-reviewer", new Notice(id, "期限提醒", text, "还有五个工作日。", null));
        tell("disclosure-reviewer", new Notice(null, "通知", "另一条" + text, "内容。", "/cases"));
        Program legal = Program.of(port, "legal");
        List<JsonNode> unread = unread(legal);
        assertThat(unread).hasSizeGreaterThanOrEqualTo(2);
        long newest = unread.get(0).path("id").asLong();
        assertThat(legal.post("/api/messages/" + newest + "/read", Map.of()).status())
                .isEqualTo(204);
        assertThat(legal.post("/api/messages/" + newest + "/read", Map.of()).status())
                .isEqualTo(204);
        assertThat(unread(legal)).hasSize(unread.size() - 1);
        Browser page = Browser.of(port, "legal");
        assertThat(page.get("/").body()).contains((unread.size() - 1) + "条未读");
        page.submit("/messages", "/messages/read", Map.of("upTo", String.valueOf(newest)));
        assertThat(unread(legal)).isEmpty();
        assertThat(Program.of(port, "editor")
                        .post("/api/messages/" + newest + "/read", Map.of())
                        .status())
                .isEqualTo(404);
    }

    /** Prevents that a notice tells somebody of a case that he may not read. */
    @Test
    void hidesAMessageOnACaseFromWhoMayNotReadTheCase() {
        String id = assigned();
        tell("case-officer-high-tech", new Notice(id, "通知", text, "内容。", null));
        assertThat(titles("officer2", "")).doesNotContain(text);
        assertThat(Browser.of(port, "officer2").get("/messages").body()).doesNotContain(text);
    }

    @Test
    void savesWhichMailsThePersonWants() {
        Browser contact = Browser.of(port, "contact");
        assertThat(contact.get("/messages").body())
                .contains("还没有登记您的邮箱")
                .contains("name=\"dailyDigest\" value=\"true\" checked=\"checked\"");
        contact.submit("/messages", "/messages/mail", Map.of("eachNotice", "true"));
        assertThat(contact.get("/messages").body())
                .contains(
                        "name=\"eachNotice\" value=\"true\" checked=\"checked\"",
                        "name=\"dailyDigest\" value=\"true\">");
    }

    private String assigned() {
        String id = office.register(Map.of());
        office.assign(id);
        return id;
    }

    private static Program.Answer remind(Program program, String caseId, String words) {
        return program.post("/api/cases/" + caseId + "/reminders", Map.of("group", OFFICER, "text", words));
    }

    private void tell(String group, Notice notice) {
        transactions.executeWithoutResult(transaction -> messages.toGroup(group, notice));
    }

    private static List<JsonNode> unread(Program program) {
        return Program.each(
                        program.get("/api/messages?unread=true&size=200").json().path("items"))
                .toList();
    }

    private List<String> titles(String user, String query) {
        return Program.each(Program.of(port, user)
                        .get("/api/messages" + query)
                        .json()
                        .path("items"))
                .map(message -> message.path("title").asText())
                .toList();
    }
}
