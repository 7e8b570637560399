package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program registers proposals and reads them back. */
@KeqiaoTest
class RegisteringProposalsTest {

    @LocalServerPort
    int port;

    @Test
    void answersWithTheProposalAndItsAddress() {
        Program registry = Program.of(port, "registry");
        Map<String, Object> fields = Office.registration(Map.of("proposers", "姜雪峰、洪亮等", "keyProposal", true));
        Program.Answer answer = registry.post("/api/proposals", fields);
        assertThat(answer.status()).isEqualTo(201);
        JsonNode proposal = answer.json();
        assertThat(answer.header("Location"))
                .isEqualTo("/api/proposals/" + proposal.path("id").asText());
        assertThat(proposal.path("number").asText()).isEqualTo(fields.get("number"));
        assertThat(proposal.path("proposers").toString()).isEqualTo("[\"姜雪峰\",\"洪亮\"]");
        assertThat(proposal.path("keyProposal").asBoolean()).isTrue();
        assertThat(proposal.at("/deadline/lastDay").asText()).isEqualTo("2023-05-22");
        assertThat(proposal.at("/deadline/text").asText()).isEqualTo("剩余6天");
        assertThat(proposal.at("/status/label").asText()).isEqualTo("已登记");
        assertThat(registry.get(answer.header("Location")).json()).isEqualTo(proposal);
    }

    @Test
    void refusesTheSameNumberTwice() {
        Program registry = Program.of(port, "registry");
        Map<String, Object> fields = Office.registration(Map.of());
        assertThat(registry.post("/api/proposals", fields).status()).isEqualTo(201);
        Program.Answer second = registry.post("/api/proposals", fields);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.header("Content-Type")).startsWith("application/problem+json");
        assertThat(second.json().at("/errors/0/field").asText()).isEqualTo("number");
        assertThat(second.detail()).contains("已经登记过");
    }

    @Test
    void refusesWhatTheFormDoesNotHave() {
        Map<String, Object> fields = Office.registration(Map.of("proposalAccepted", true));
        Program.Answer answer = Program.of(port, "registry").post("/api/proposals", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("proposalAccepted");
        assertThat(answer.detail()).isEqualTo("表单没有“proposalAccepted”这一项，不能提交。");
    }

    @Test
    void namesEveryFaultAtOnce() {
        Program.Answer answer = Program.of(port, "registry").post("/api/proposals", Map.of("number", "第5号"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Program.each(answer.json().path("errors"))
                        .map(e -> e.path("field").asText()))
                .contains("kind", "number", "title", "proposers", "suggestions");
    }

    @Test
    void refusesOtherDuties() {
        Program.Answer answer = Program.of(port, "officer").post("/api/proposals", Office.registration(Map.of()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.detail()).contains("您的职责不包括");
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        Program registry = Program.of(port, "registry");
        assertThat(registry.post("/api/proposals", "{\"kind\":").status()).isEqualTo(400);
        assertThat(registry.post("/api/proposals", "[1]").detail()).contains("不是有效的 JSON");
    }

    @Test
    void showsNoProposalToThoseItDoesNotConcern() {
        String id = Program.of(port, "registry")
                .post("/api/proposals", Office.registration(Map.of()))
                .json()
                .path("id")
                .asText();
        Program.Answer foreign = Program.of(port, "officer2").get("/api/proposals/" + id);
        Program.Answer unknown = Program.of(port, "officer2").get("/api/proposals/nothing");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.detail()).isEqualTo(unknown.detail());
    }
}
