package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People look at the pages. */
@KeqiaoTest
class PagesTest {

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    @Test
    void homeShowsTheMostUrgentWorkWithTheTimeLeftInWords() {
        String id = office.register(Map.of("assignedOn", "2023-01-03"));
        office.assign(id);
        String home = Browser.of(port, "officer").get("/").body();
        assertThat(home)
                .contains("成果转化处经办人，您好", "职责：经办人（成果转化处）")
                .contains("/camunda/app/tasklist/default/#/?task=" + office.task("officer", id, "DraftReply"))
                .contains("起草答复", "已逾期43天", "/cases/" + id)
                .doesNotContain("流程监控");
    }

    @Test
    void homeSaysWhenThereIsNothingToDo() {
        assertThat(Browser.of(port, "auditor").get("/").body()).contains("现在没有等您办理的任务。");
    }

    @Test
    void homeLeadsTheRegistryToTheFormThatRegistersAProposal() {
        assertThat(Browser.of(port, "registry").get("/").body())
                .contains("/camunda/app/tasklist/default/#/?processStart=proposal-handling");
    }

    @Test
    void homeOffersTheAdministratorTheEngineAndNoCases() {
        assertThat(Browser.of(port, "admin").get("/").body())
                .contains("流程监控", "账号管理")
                .doesNotContain("等我办理", "href=\"/cases\"");
    }

    @Test
    void aCasesPageShowsDraftsOpinionsAndLog() {
        String id = office.register(Map.of("title", "关于<script>alert(1)</script>的建议"));
        office.assign(id);
        office.complete("officer", id, "DraftReply", Office.draft(Map.of("body", "第一稿正文。")));
        office.complete("head", id, "ReviewDraft", Map.of("decision", "RETURN", "opinion", "请补充数字。"));
        office.complete("officer", id, "DraftReply", Office.draft(Map.of("body", "第二稿正文。")));
        String page = Browser.of(port, "auditor").get("/cases/" + id).body();
        assertThat(page)
                .contains("第1稿（第1轮）", "第2稿（第2轮）", "第一稿正文。", "第二稿正文。", "处室审核：退回", "请补充数字。")
                .contains("等待认领：", "处长（成果转化处）", "退回后第2轮", "即将到期，剩余6天", "办理期限：2023年5月22日")
                .contains("关于&lt;script&gt;alert(1)&lt;/script&gt;的建议")
                .doesNotContain("<script>", "style=");
    }

    @Test
    void theListFindsCasesByNumberAndTitle() {
        String title = "关于百分之一百%的建议";
        String id = office.register(Map.of("title", title));
        Browser auditor = Browser.of(port, "auditor");
        assertThat(auditor.get("/cases?q=" + encoded("一百%")).body()).contains("/cases/" + id);
        assertThat(auditor.get("/cases?q=" + encoded("百_百%")).body())
                .contains("没有找到")
                .doesNotContain("/cases/" + id);
        assertThat(Browser.of(port, "officer2")
                        .get("/cases?q=" + encoded(title))
                        .body())
                .doesNotContain("/cases/" + id);
    }

    @Test
    void theListGoesOnPageByPage() {
        for (int i = 0; i < 51; i++) {
            office.register(Map.of("title", "关于分页的建议"));
        }
        Browser auditor = Browser.of(port, "auditor");
        String first = auditor.get("/cases?q=" + encoded("分页")).body();
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(auditor.get(next).body()).containsOnlyOnce("关于分页的建议").contains("回到第一页");
    }

    @Test
    void aMissingPaperSaysWhatToWaitFor() {
        String id = office.register(Map.of());
        HttpResponse<String> page = Browser.of(port, "registry").get("/cases/" + id + "/preview.pdf");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("还没有答复稿", "请等经办人提交第一稿后再打开", "回到首页");
    }

    @Test
    void refusalsAreChinesePagesThatSayWhatToDo() {
        Browser officer = Browser.of(port, "officer");
        assertThat(officer.get("/cases/nothing").body()).contains("没有找到这个案件");
        assertThat(officer.get("/no-such-page").body()).contains("没有找到这个页面", "请核对地址");
        HttpResponse<String> forbidden = officer.get("/camunda/app/cockpit/default/");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body()).contains("没有权限", "请联系系统管理员");
    }

    @Test
    void everyPageHasALanguageATitleAndAWayPastTheHead() {
        Browser registry = Browser.of(port, "registry");
        for (String path : List.of("/", "/cases")) {
            assertThat(registry.get(path).body())
                    .contains("<html lang=\"zh-CN\">", "· 科桥</title>", "href=\"#main\"", "id=\"main\"")
                    .doesNotContain("<script>", "style=");
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
