package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task of the registry, seen through Tasklist's interface by the registry and by others. */
@KeqiaoTest
class OwnTasksTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    private String task = "";

    @BeforeEach
    void registerAProposal() {
        task = office.task("registry", office.register(Map.of()), "ReceiveProposal");
    }

    @Test
    void isThereForTheRegistryWithItsFormAndValues() {
        Visitor registry = Visitor.loggedIn(port, "registry");
        assertThat(registry.get(Visitor.ENGINE + "/task/" + task).statusCode()).isEqualTo(200);
        assertThat(registry.get(Visitor.ENGINE + "/task/" + task + "/form-variables")
                        .body())
                .contains("\"caseNumber\"")
                .contains("\"type\":\"String\"");
        assertThat(registry.get(Visitor.ENGINE + "/task/" + task + "/deployed-form")
                        .body())
                .contains("\"receive-proposal\"");
        assertThat(registry.call("POST", Visitor.ENGINE + "/task", "{}").body()).contains(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "head", "contact", "director", "auditor"})
    void isNotThereForAnybodyElse(String user) {
        Visitor other = Visitor.loggedIn(port, user);
        assertThat(other.call("POST", Visitor.ENGINE + "/task", "{}").body()).doesNotContain(task);
        assertThat(other.call("POST", Visitor.ENGINE + "/task", "{\"taskId\": \"" + task + "\"}")
                        .body())
                .isEqualTo("[]");
        assertThat(other.call("POST", Visitor.ENGINE + "/task/count", "{\"taskId\": \"" + task + "\"}")
                        .body())
                .isEqualTo("{\"count\":0}");
        for (String part : new String[] {"", "/form", "/form-variables", "/deployed-form", "/identity-links"}) {
            assertThat(other.get(Visitor.ENGINE + "/task/" + task + part).statusCode())
                    .as(part)
                    .isIn(403, 404);
        }
        assertThat(other.call("POST", Visitor.ENGINE + "/task/" + task + "/claim", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.call(
                                "POST",
                                Visitor.ENGINE + "/task/" + task + "/submit-form",
                                "{\"variables\": {\"decision\": {\"value\": \"ACCEPT\"}}}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isClaimedForWhoeverAsksAndForNobodyElse() {
        Visitor.loggedIn(port, "registry")
                .call("POST", Visitor.ENGINE + "/task/" + task + "/claim", "{\"userId\": \"director\"}");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("registry");
    }

    @Test
    void isReleasedByWhoeverClaimedItOnly() {
        tasks.setAssignee(task, "somebody");
        Visitor registry = Visitor.loggedIn(port, "registry");
        assertThat(registry.call("POST", Visitor.ENGINE + "/task/" + task + "/unclaim", "{}")
                        .statusCode())
                .isEqualTo(404);
        tasks.setAssignee(task, "registry");
        assertThat(registry.call("POST", Visitor.ENGINE + "/task/" + task + "/unclaim", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }
}
