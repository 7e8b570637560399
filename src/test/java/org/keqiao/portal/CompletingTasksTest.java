package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program hands in the form of a task. */
@KeqiaoTest
class CompletingTasksTest {

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    @Test
    void givesABodyOfAHundredThousandCharactersBackWhole() {
        String body = "为贯彻落实党的二十大精神，市科委会同有关部门研究推进科技成果转化工作。\n".repeat(2_800);
        assertThat(body.length()).isGreaterThan(100_000);
        String id = drafting();
        Program.Answer done = submit("officer", id, Office.draft(Map.of("body", body)));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().path("subject").asText()).isEqualTo("第1稿");
        Program head = Program.of(port, "head");
        JsonNode review =
                head.get("/api/worklist/" + head.task(id, "ReviewDraft")).json();
        assertThat(review.at("/values/draftBody").asText()).isEqualTo(body.strip());
        assertThat(head.get("/api/cases/" + id).json().at("/reply/draft/body").asText())
                .isEqualTo(body.strip());
    }

    @Test
    void acceptsOneOfTwoSubmissionsAtTheSameMoment() {
        String id = drafting();
        String task = Program.of(port, "officer").task(id, "DraftReply");
        Map<String, Object> draft = Office.draft(Map.of());
        List<Integer> statuses = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> Program.of(port, "officer")
                        .post("/api/worklist/" + task + "/complete", draft)
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses.get(0)).isEqualTo(200);
        assertThat(statuses.get(1)).isIn(404, 409);
        onlyOneDraft(id);
    }

    @Test
    void refusesASecondSubmissionOfTheSameTask() {
        String id = drafting();
        Program officer = Program.of(port, "officer");
        String path = "/api/worklist/" + officer.task(id, "DraftReply") + "/complete";
        assertThat(officer.post(path, Office.draft(Map.of())).status()).isEqualTo(200);
        Program.Answer second = officer.post(path, Office.draft(Map.of()));
        assertThat(second.status()).isEqualTo(404);
        assertThat(second.detail()).contains("已经由他人办结或收回");
        onlyOneDraft(id);
    }

    private void onlyOneDraft(String id) {
        Program officer = Program.of(port, "officer");
        assertThat(officer.get("/api/cases/" + id).json().at("/reply/draft/no").asInt())
                .isEqualTo(1);
        assertThat(Program.each(officer.get("/api/cases/" + id + "/history").json())
                        .filter(entry -> entry.path("action").asText().equals("起草答复")))
                .hasSize(1);
        assertThat(office.openTasks(id)).containsExactly("ReviewDraft");
    }

    @Test
    void refusesFactsThatTheFormDoesNotHave() {
        String id = drafting();
        Program.Answer answer =
                submit("officer", id, Office.draft(Map.of("draftApproved", true, "round", 7, "replyApproved", true)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Program.each(answer.json().path("errors"))
                        .map(e -> e.path("field").asText()))
                .containsExactlyInAnyOrder("draftApproved", "round", "replyApproved");
        assertThat(answer.detail()).contains("表单没有“draftApproved”这一项，不能提交。");
        assertThat(office.openTasks(id)).containsExactly("DraftReply");
    }

    @Test
    void refusesWhatTheDomainForbidsAndKeepsTheTask() {
        String id = drafting();
        Program.Answer answer = submit("officer", id, Office.draft(Map.of("outcome", "PLANNED")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("commitmentDueOn");
        assertThat(office.openTasks(id)).containsExactly("DraftReply");
    }

    @Test
    void refusesValuesOfTheWrongType() {
        String id = drafting();
        Program.Answer answer = submit("officer", id, Office.draft(Map.of("body", List.of("一"), "copies", 5)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).contains("“正文”应为文字。").contains("“抄送”应为文字。");
    }

    private Program.Answer submit(String user, String caseId, Map<String, Object> fields) {
        Program program = Program.of(port, user);
        return program.post("/api/worklist/" + program.task(caseId, "DraftReply") + "/complete", fields);
    }

    private String drafting() {
        String id = office.register(Map.of());
        office.assign(id);
        return id;
    }
}
