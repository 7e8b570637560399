package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case has been answered; programs read it, its log and its document. */
@KeqiaoTest
class ReadingCasesTest {

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    @Test
    void showsTheFolder() {
        String id = answered();
        JsonNode folder = Program.of(port, "auditor").get("/api/cases/" + id).json();
        assertThat(folder.at("/proposal/status/label").asText()).isEqualTo("已办复");
        assertThat(folder.at("/reply/status").asText()).isEqualTo("ISSUED");
        assertThat(folder.at("/reply/signatoryName").asText()).isEqualTo("分管领导");
        assertThat(folder.at("/reply/draft/outcome").asText()).isEqualTo("ADOPTED");
        assertThat(folder.at("/reply/opinions").size()).isEqualTo(4);
        assertThat(folder.at("/openTasks/0/taskKey").asText()).isEqualTo("PublishReply");
        assertThat(folder.path("openTasks")).hasSize(1);
        assertThat(folder.at("/deadline/urgency").asText()).isEqualTo("ENDED");
    }

    @Test
    void logsWhoDidWhatUnderWhichDutyInTheOfficesTime() {
        String id = answered();
        List<JsonNode> history = Program.each(Program.of(port, "head")
                        .get("/api/cases/" + id + "/history")
                        .json())
                .toList();
        assertThat(history.stream().map(entry -> entry.path("action").asText()))
                .containsSubsequence("登记提案", "签收提案", "分办", "起草答复", "处室审核", "办公室核稿", "编发文字号", "用印", "印发");
        JsonNode draft = history.stream()
                .filter(entry -> entry.path("action").asText().equals("起草答复"))
                .findFirst()
                .orElseThrow();
        assertThat(draft.path("actorName").asText()).isEqualTo("成果转化处经办人");
        assertThat(draft.path("dutyName").asText()).isEqualTo("经办人（成果转化处）");
        assertThat(draft.path("subject").asText()).isEqualTo("第1稿");
        assertThat(draft.path("at").asText()).isEqualTo("2023-05-16T10:00:00+08:00");
    }

    @Test
    void handsOutTheSealedDocumentUnderItsNumber() {
        String id = answered();
        Program registry = Program.of(port, "registry");
        JsonNode document = registry.get("/api/documents?case=" + id).json().path(0);
        String number = document.path("number").asText();
        assertThat(number).matches("沪科提复〔2023〕\\d+号");
        assertThat(document.at("/status/label").asText()).isEqualTo("已印发");
        assertThat(registry.get("/api/documents/" + document.path("id").asText())
                        .json())
                .isEqualTo(document);
        Program.Answer pdf = registry.get(document.path("pdf").asText());
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        assertThat(pdf.header("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''" + URLEncoder.encode(number, StandardCharsets.UTF_8) + ".pdf");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void listsTheYearsNumbersInSequence() {
        answered();
        JsonNode numbers = Program.of(port, "auditor")
                .get("/api/numbers?series=proposal-reply&year=2023")
                .json();
        List<Integer> serials =
                Program.each(numbers).map(n -> n.path("serial").asInt()).toList();
        assertThat(serials).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(Program.each(numbers).map(n -> n.at("/state/label").asText()))
                .contains("已发文");
    }

    @Test
    void refusesSeriesAndYearsThatCannotBe() {
        Program auditor = Program.of(port, "auditor");
        assertThat(auditor.get("/api/numbers?series=%27%20or&year=2023").status())
                .isEqualTo(400);
        assertThat(auditor.get("/api/numbers?series=proposal-reply&year=twenty").status())
                .isEqualTo(400);
        assertThat(auditor.get("/api/numbers?series=proposal-reply").status()).isEqualTo(400);
    }

    @Test
    void keepsCasesAndDocumentsFromThoseTheyDoNotConcern() {
        String id = answered();
        String document = Program.of(port, "registry")
                .get("/api/documents?case=" + id)
                .json()
                .at("/0/id")
                .asText();
        for (String user : List.of("officer2", "head2", "contact", "admin")) {
            Program other = Program.of(port, user);
            for (String path : List.of(
                    "/api/cases/" + id,
                    "/api/cases/" + id + "/history",
                    "/api/documents?case=" + id,
                    "/api/documents/" + document,
                    "/api/documents/" + document + "/pdf")) {
                Program.Answer answer = other.get(path);
                assertThat(answer.status()).as(user + " " + path).isEqualTo(404);
                assertThat(answer.detail()).contains("不在您的职责范围内");
            }
        }
    }

    @Test
    void letsACountersigningUnitReadTheCaseFromTheDraftOn() {
        String id = office.register(Map.of());
        office.assign(id);
        assertThat(Program.of(port, "contact").get("/api/cases/" + id).status()).isEqualTo(404);
        office.draftAndReview(id, Map.of("countersigners", List.of("economy")));
        assertThat(Program.of(port, "contact").get("/api/cases/" + id).status()).isEqualTo(200);
        assertThat(Program.of(port, "head2").get("/api/cases/" + id).status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsNotThereYet() {
        Program registry = Program.of(port, "registry");
        assertThat(registry.get("/api/documents/nothing").detail()).contains("没有找到这份公文");
        assertThat(registry.get("/api/documents?case=%00").status()).isEqualTo(404);
        assertThat(registry.get("/api/documents").status()).isEqualTo(400);
    }

    private String answered() {
        String id = office.register(Map.of());
        office.assign(id);
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE"));
        office.issue(id);
        return id;
    }
}
