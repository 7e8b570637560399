package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The registry asks for more time, the leaders grant it, pause the clock or order a day. */
@KeqiaoTest
class MoreTimeTest {

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    private String id = "";
    private String path = "";

    @BeforeEach
    void registerACase() {
        id = office.register(Map.of());
        String deadlines = "/api/cases/" + id + "/deadlines";
        path = Program.each(Program.of(port, "registry").get(deadlines).json())
                .filter(line -> line.path("purpose").asText().equals("ANSWER"))
                .map(line -> deadlines + "/" + line.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExtensionIsAskedForByOnePersonAndGrantedByAnother() {
        Program registry = Program.of(port, "registry");
        Map<String, Object> month = Map.of("amount", 1, "unit", "MONTHS", "reason", "需与国家部委会商");
        JsonNode asked = registry.post(path + "/extension-requests", month).json();
        assertThat(asked.at("/deadline/lastDay").asText()).as("not yet granted").isEqualTo("2023-05-22");
        assertThat(registry.post(path + "/extension-requests", month).detail()).contains("已经有一个待批准的延期申请");
        String request =
                path + "/extension-requests/" + asked.at("/requests/0/id").asLong();
        Map<String, Object> approve = Map.of("approve", true, "opinion", "同意");
        assertThat(registry.post(request, approve).status()).isEqualTo(403);
        JsonNode granted = Program.of(port, "deputy").post(request, approve).json();
        assertThat(granted.at("/deadline/lastDay").asText()).isEqualTo("2023-06-20");
        assertThat(granted.at("/requests/0/decidedBy").asText()).isEqualTo("分管领导");
        assertThat(Program.of(port, "director").post(request, approve).detail()).contains("已批准，不能再次办理");
        assertThat(history()).contains("答复期限申请延期 1个月（需与国家部委会商）", "答复期限延期 至2023年6月20日（需与国家部委会商）");
    }

    @Test
    void aRefusalNeedsItsReasonAndMovesNothing() {
        Program registry = Program.of(port, "registry");
        JsonNode asked = registry.post(
                        path + "/extension-requests", Map.of("amount", 10, "unit", "WORKING_DAYS", "reason", "人手不足"))
                .json();
        String request =
                path + "/extension-requests/" + asked.at("/requests/0/id").asLong();
        Program deputy = Program.of(port, "deputy");
        assertThat(deputy.post(request, Map.of("approve", false)).detail()).contains("请写明理由");
        JsonNode refused = deputy.post(request, Map.of("approve", false, "opinion", "请抓紧办理"))
                .json();
        assertThat(refused.at("/deadline/lastDay").asText()).isEqualTo("2023-05-22");
        assertThat(refused.at("/requests/0/state/label").asText()).isEqualTo("未批准");
    }

    @Test
    void aPauseShowsInTheListsInWords() {
        Program deputy = Program.of(port, "deputy");
        assertThat(deputy.post(path + "/pause", Map.of("reason", "等待中央文件"))
                        .json()
                        .at("/deadline/urgency")
                        .asText())
                .isEqualTo("PAUSED");
        assertThat(deputy.post(path + "/pause", Map.of("reason", "再次")).detail())
                .contains("没有在计时，不能暂停");
        assertThat(Browser.of(port, "registry").get("/cases/" + id).body()).contains("已暂停", "恢复计时");
        Program registry = Program.of(port, "registry");
        assertThat(registry.post(path + "/resume", "")
                        .json()
                        .at("/deadline/lastDay")
                        .asText())
                .as("on the same day")
                .isEqualTo("2023-05-22");
        assertThat(registry.post(path + "/resume", "").detail()).contains("没有暂停，不能恢复");
    }

    @Test
    void aDayIsOrderedWithItsReason() {
        Program deputy = Program.of(port, "deputy");
        assertThat(deputy.post(path + "/order", Map.of("lastDay", "2023-06-30")).detail())
                .contains("请写明理由");
        Map<String, String> order = Map.of("lastDay", "2023-06-30", "reason", "市政府办公厅要求6月底前办复");
        assertThat(deputy.post(path + "/order", order)
                        .json()
                        .at("/deadline/lastDay")
                        .asText())
                .isEqualTo("2023-06-30");
        assertThat(Browser.of(port, "auditor").get(path.replace("/api", "")).body())
                .contains("指定到2023年6月30日", "市政府办公厅要求6月底前办复", "逐日说明", "第十九条");
    }

    private List<String> history() {
        return Program.each(Program.of(port, "auditor")
                        .get("/api/cases/" + id + "/history")
                        .json())
                .map(entry -> entry.path("action").asText() + " "
                        + entry.path("subject").asText())
                .toList();
    }
}
