package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.proposal.CoHandlings;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the registry changes about a case on its page: further units, another lead division, withdrawal. */
@KeqiaoTest
class ChangingCasesTest {

    private static final Map<String, String> WITHDRAWAL =
            Map.of("reason", "情况有变。", "requestedOn", "2023-05-15", "consenting", "洪亮");

    @Autowired
    Office office;

    @Autowired
    Proposals proposals;

    @Autowired
    CoHandlings coHandlings;

    @LocalServerPort
    int port;

    private String id = "";
    private String page = "";

    @BeforeEach
    void assign() {
        id = office.register(Map.of("proposers", "洪亮"));
        page = "/cases/" + id;
        office.assign(id);
    }

    @Test
    void aFurtherUnitIsAskedOnceHoweverOftenTheFormIsSent() {
        Browser registry = Browser.of(port, "registry");
        Map<String, String> form = Map.of("units", "economy", "request", "请就产业政策提出意见。");
        assertThat(registry.submit(page, page + "/co-handlings", form).statusCode())
                .isEqualTo(302);
        registry.submit(page, page + "/co-handlings", form);
        assertThat(coHandlings.ofCase(id)).hasSize(1);
        assertThat(registry.get(page).body()).contains("正在会办本件，不需要重复提请", "市经济信息化委", "待签收", "请就产业政策提出意见。");
    }

    @Test
    void anotherDivisionTakesOver() {
        Browser registry = Browser.of(port, "registry");
        registry.submit(page, page + "/lead-unit", Map.of("leadUnitId", "high-tech", "reason", "职责调整。"));
        assertThat(proposals.find(id).orElseThrow().leadUnitId()).isEqualTo("high-tech");
        assertThat(registry.get(page).body()).contains("已改办。", "职责调整。");
    }

    @Test
    void aWithdrawalNeedsItsDayAndEndsTheCase() {
        Browser registry = Browser.of(port, "registry");
        registry.submit(page, page + "/withdrawal", Map.of("reason", "情况有变。", "consenting", "洪亮"));
        assertThat(registry.get(page).body()).contains("请填写“书面申请日期”");
        registry.submit(page, page + "/withdrawal", WITHDRAWAL);
        assertThat(proposals.find(id).orElseThrow().status()).isEqualTo(Proposal.Status.WITHDRAWN);
        assertThat(registry.get(page).body()).contains("已撤回，案件结束。").doesNotContain("办理撤回</button>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "head", "contact", "deputy", "director", "auditor", "admin"})
    void nobodyElseChangesACase(String user) {
        Browser browser = Browser.of(port, user);
        assertThat(browser.submit("/messages", page + "/co-handlings", Map.of("units", "economy"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.submit(
                                "/messages", page + "/lead-unit", Map.of("leadUnitId", "high-tech", "reason", "职责调整。"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.submit("/messages", page + "/withdrawal", WITHDRAWAL).statusCode())
                .isEqualTo(403);
        assertThat(proposals.find(id).orElseThrow().leadUnitId()).isEqualTo("transfer");
    }
}
