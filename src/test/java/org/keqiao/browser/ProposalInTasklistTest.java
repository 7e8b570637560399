package org.keqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.PdfText;
import org.keqiao.document.GoldenReply;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.issuance.Renditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letter's case by real clicks as each role, with a forgotten recommendation and a second round in it. */
@KeqiaoTest
@ExtendWith(ChromiumRequired.class)
class ProposalInTasklistTest {

    private static final String NUMBER = "9539";
    private static final String CASE = "市政协十四届一次会议第" + NUMBER + "号提案";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    JdbcClient database;

    @Autowired
    Documents documents;

    @Autowired
    Renditions renditions;

    private final Chromium window = new Chromium();

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void theCaseGoesFromRegistrationToTheIssuedReply() {
        Tasklist tasklist = new Tasklist(window, port);
        try {
            play(tasklist);
        } catch (RuntimeException | AssertionError e) {
            window.picture("failed");
            throw e;
        }
        IssuedDocument document = documents.ofCase(caseId()).get(0);
        assertThat(document.status()).isEqualTo(IssuedDocument.Status.ISSUED);
        List<String> letter = GoldenReply.paragraphs();
        assertThat(PdfText.of(renditions.latest(document.id()).orElseThrow()))
                .startsWith(letter.get(0) + document.number())
                .contains(PdfText.withoutBlanks(String.join("", letter.subList(2, letter.size() - 4))));
    }

    private String caseId() {
        return database.sql("select id from proposal.proposals where number = :number")
                .param("number", NUMBER)
                .query(String.class)
                .single();
    }

    private void play(Tasklist tasklist) {
        tasklist.logIn("registry");
        register(tasklist);
        step(tasklist, "registry", "签收提案", () -> tasklist.choose("签收"));
        step(tasklist, "registry", "分办", () -> tasklist.select("leadUnitId", "成果转化处"));
        step(tasklist, "officer", "梳理建议点", () -> {});
        tasklist.take("起草答复", CASE);
        draft(tasklist, "［建议一、二］\n一是培育企业。\n［结语］\n感谢关心！");
        tasklist.complete();
        office.review(caseId());
        tasklist.logIn("deputy");
        tasklist.take("分管领导审批", CASE);
        assertThat(window.text()).contains("建议三　建立两个体系的“翻译”科学体系\n　　尚未答复");
        tasklist.choose("同意");
        tasklist.send();
        assertThat(tasklist.refusal()).contains("建议三“建立两个体系的‘翻译’科学体系”还没有答复，不能签发");
        window.picture("refusal");
        tasklist.choose("退回");
        tasklist.write("opinion", "请写明三方面的办理情况。");
        tasklist.complete();
        tasklist.logIn("officer");
        tasklist.take("起草答复", CASE);
        assertThat(window.text()).contains("请写明三方面的办理情况。").contains("第2轮");
        draft(tasklist, letterBody());
        window.picture("draft");
        tasklist.complete();
        step(tasklist, "head", "处室审核", () -> tasklist.choose("同意"));
        step(tasklist, "editor", "办公室核稿", () -> tasklist.choose("核稿通过"));
        step(tasklist, "legal", "公开与保密审查", () -> tasklist.choose("审查通过"));
        step(tasklist, "head2", "会签", () -> tasklist.choose("同意会签"));
        step(tasklist, "contact", "会签", () -> tasklist.choose("同意会签"));
        step(tasklist, "deputy", "分管领导审批", () -> {
            tasklist.choose("同意");
            tasklist.check("referToDirector");
        });
        step(tasklist, "director", "主要领导签发", () -> tasklist.choose("签发"));
        step(tasklist, "editor", "校对", () -> tasklist.choose("校对无误"));
        step(tasklist, "sealkeeper", "用印", () -> tasklist.check("confirmed"));
        step(tasklist, "registry", "印发", () -> tasklist.check("confirmed"));
    }

    private void step(Tasklist tasklist, String user, String task, Runnable filling) {
        tasklist.logIn(user);
        tasklist.take(task, CASE);
        filling.run();
        window.picture(task + "-" + user);
        tasklist.complete();
    }

    private static void register(Tasklist tasklist) {
        tasklist.startProcess("提案办理");
        tasklist.write("term", "14");
        tasklist.write("session", "1");
        tasklist.write("number", NUMBER);
        tasklist.write("assignedOn", "2023-02-20");
        tasklist.write("assignedBy", "市政府办公厅建议提案处");
        tasklist.write("title", "关于产业与科学的桥梁机制建立的建议");
        tasklist.write("proposers", "姜雪峰、洪亮、王彦等");
        tasklist.select("category", "经济");
        tasklist.write("suggestions", "一、建立对企业“科创属性”的鼓励机制。\n二、建立对科学研究的产业转化评价机制。\n三、建立两个体系的“翻译”科学体系。");
        tasklist.start();
    }

    private static void draft(Tasklist tasklist, String body) {
        tasklist.write("title", "对市政协十四届一次会议 第0539号提案的答复");
        tasklist.write("body", body);
        tasklist.select("outcome", "解决采纳");
        if (!body.startsWith("［")) {
            tasklist.choose("高新技术处");
            tasklist.choose("市经济信息化委");
        }
    }

    private static String letterBody() {
        List<String> letter = GoldenReply.paragraphs();
        return String.join("\n", letter.subList(4, letter.size() - 5));
    }
}
