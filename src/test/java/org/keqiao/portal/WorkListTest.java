package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program walks through somebody's work list and opens a task. */
@KeqiaoTest
class WorkListTest {

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    @Test
    void pagesThroughAllTasksOnceWithTheMostUrgentFirst() {
        List<String> cases = new ArrayList<>();
        for (String day : List.of("2023-02-22", "2023-02-20", "2023-02-21", "2023-02-20", "2023-02-20")) {
            cases.add(office.register(Map.of("assignedOn", day)));
        }
        List<JsonNode> items = walk(Program.of(port, "registry"), 2);
        assertThat(items.stream().map(item -> item.path("taskId").asText())).doesNotHaveDuplicates();
        assertThat(items.stream().map(item -> item.path("caseId").asText())).containsAll(cases);
        assertThat(items.stream().map(WorkListTest::due).toList()).isSortedAccordingTo(Comparator.naturalOrder());
    }

    /** What runs no more comes last, whatever its day was. */
    private static String due(JsonNode item) {
        JsonNode deadline = item.path("deadline");
        boolean ended = "ENDED".equals(deadline.path("urgency").asText());
        return ended ? "no deadline runs" : deadline.path("lastDay").asText("no deadline runs");
    }

    private static List<JsonNode> walk(Program program, int size) {
        List<JsonNode> items = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = program.get("/api/worklist?size=" + size + after).json();
            assertThat(page.path("items").size()).isBetween(1, size);
            page.path("items").forEach(items::add);
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return items;
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=abc", "after=%00", "after=", "size=0", "size=201", "size=many"})
    void refusesWhatNoPageGaveOut(String query) {
        Program.Answer answer = Program.of(port, "registry").get("/api/worklist?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).matches(".*[\\p{IsHan}].*");
    }

    /** Prevents that the database has to refuse it, with an internal error. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-01-01 2023-05-16T02:00:00Z a",
                "2023-02-30 2023-05-16T02:00:00Z a",
                "infinity 2023-05-16T02:00:00Z a\0b",
                "2023-02-20 +1000000000-12-31T23:59:59Z a"
            })
    void refusesForgedKeys(String key) {
        String after = Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
        assertThat(Program.of(port, "registry")
                        .get("/api/worklist?after=" + after)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void opensATaskWithItsFormAndPrefilledValues() {
        String id = office.register(Map.of());
        office.assign(id);
        Program officer = Program.of(port, "officer");
        JsonNode page =
                officer.get("/api/worklist/" + officer.task(id, "DraftReply")).json();
        assertThat(page.path("taskName").asText()).isEqualTo("起草答复");
        assertThat(page.path("duty").asText()).isEqualTo("case-officer-transfer");
        assertThat(page.at("/form/id").asText()).isEqualTo("draft-reply");
        assertThat(page.at("/values/addressee").asText()).isEqualTo("姜雪峰、洪亮、王彦等委员：");
        assertThat(page.at("/values/outcomeOptions/0/label").asText()).isEqualTo("解决采纳");
        assertThat(page.at("/values/caseLink").asText()).isEqualTo("/cases/" + id);
    }

    @Test
    void takesATaskForOnePerson() {
        String id = office.register(Map.of());
        office.assign(id);
        Program officer = Program.of(port, "officer");
        String task = officer.task(id, "DraftReply");
        assertThat(officer.post("/api/worklist/" + task + "/claim", "").status())
                .isEqualTo(204);
        assertThat(officer.get("/api/cases/" + id)
                        .json()
                        .at("/openTasks/0/assignee")
                        .asText())
                .isEqualTo("officer");
        assertThat(officer.task(id, "DraftReply")).isEqualTo(task);
    }

    @Test
    void keepsTasksFromThoseWhoseDutyTheyAreNot() {
        String id = office.register(Map.of());
        office.assign(id);
        String task = Program.of(port, "officer").task(id, "DraftReply");
        for (String user : List.of("officer2", "registry", "admin", "auditor")) {
            Program other = Program.of(port, user);
            assertThat(other.get("/api/worklist/" + task).status()).isEqualTo(404);
            assertThat(other.post("/api/worklist/" + task + "/claim", "").status())
                    .isEqualTo(404);
            assertThat(other.post("/api/worklist/" + task + "/complete", Office.draft(Map.of()))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(office.openTasks(id)).containsExactly("DraftReply");
    }
}
