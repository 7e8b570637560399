package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk with an open task of his own tries to set facts that the form does not offer. */
@KeqiaoTest
class ForgedFactTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService processes;

    private String task = "";
    private String process = "";
    private Map<String, Object> facts = Map.of();

    @BeforeEach
    void registerAProposal() {
        task = office.task("registry", office.register(Map.of()), "ReceiveProposal");
        process = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        facts = processes.getVariables(process);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /task/TASK/complete | {"variables": {"accepted": {"value": true}}}
            POST   | /task/TASK/resolve | {"variables": {"accepted": {"value": true}}}
            POST   | /task/TASK/variables | {"modifications": {"accepted": {"value": true}}}
            PUT    | /task/TASK/variables/accepted | {"value": true}
            DELETE | /task/TASK/variables/proposalId | {}
            POST   | /task/TASK/localVariables | {"modifications": {"accepted": {"value": true}}}
            PUT    | /task/TASK/localVariables/accepted | {"value": true}
            POST   | /task/TASK/bpmnError | {"errorCode": "x"}
            POST   | /task/TASK/bpmnEscalation | {"escalationCode": "x"}
            POST   | /task/TASK/delegate | {"userId": "director"}
            POST   | /task/TASK/assignee | {"userId": "officer"}
            POST   | /task/TASK/identity-links | {"groupId": "editor", "type": "candidate"}
            POST   | /task/TASK/identity-links/delete | {"groupId": "registry", "type": "candidate"}
            PUT    | /task/TASK | {"name": "x", "due": null}
            DELETE | /task/TASK | {}
            POST   | /task/create | {"name": "x"}
            POST   | /process-instance/PROCESS/variables | {"modifications": {"accepted": {"value": true}}}
            PUT    | /process-instance/PROCESS/variables/accepted | {"value": true}
            POST   | /process-instance/PROCESS/modification | {"instructions": []}
            DELETE | /process-instance/PROCESS | {}
            PUT    | /process-instance/PROCESS/suspended | {"suspended": true}
            POST   | /execution/PROCESS/localVariables | {"modifications": {"accepted": {"value": true}}}
            POST   | /execution/PROCESS/signal | {}
            POST   | /message | {"messageName": "x"}
            POST   | /signal | {"name": "x"}
            POST   | /process-definition/key/proposal-handling/start | {}
            POST   | /process-definition/key/proposal-handling/submit-form | {"variables": {}}
            POST   | /modification/execute | {}
            POST   | /migration/execute | {}
            POST   | /deployment/create | {}
            POST   | /decision-definition/key/x/evaluate | {}
            POST   | /condition | {}
            POST   | /external-task/fetchAndLock | {}
            """)
    void isRefusedOnEveryRouteWhoeverAsks(String method, String route, String body) {
        String path = Visitor.ENGINE + route.replace("TASK", task).replace("PROCESS", process);
        for (String user : new String[] {"registry", "admin"}) {
            HttpResponse<String> answer = Visitor.loggedIn(port, user).call(method, path, body);
            assertThat(answer.statusCode())
                    .as("%s %s as %s", method, path, user)
                    .isEqualTo(403);
            assertThat(answer.body()).contains("\"message\":\"");
        }
        assertThat(processes.getVariables(process)).isEqualTo(facts);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"variables\": {\"decision\": {\"value\": \"ACCEPT\"}, \"accepted\": {\"value\": true}}}",
                "{\"variables\": {\"decision\": {\"value\": \"ACCEPT\"}}, \"businessKey\": \"other\"}",
                "{\"variables\": {\"decision\": {\"value\": \"ACCEPT\", \"valueInfo\": {\"transient\": true}}}}",
                "{\"variables\": {\"decision\": {\"value\": \"rO0AB\", \"type\": \"Object\"}}}",
                "{\"variables\": {\"decision\": {\"value\": \"YQ==\", \"type\": \"File\"}}}",
                "{\"variables\": {\"decision\": {\"value\": {\"a\": 1}}}}",
                "{\"variables\": {\"decision\": {\"value\": \"NO_SUCH_CHOICE\"}}}",
                "{\"variables\": {\"decision\": \"ACCEPT\"}}",
                "{\"variables\": [1]}",
                "[]",
                "{\"variables\": {\"decision\": {\"value\": \"ACCEPT\"}}} {}",
                "{\"variables\": {}, \"variables\": {}}",
                "{\"variables\""
            })
    void isRefusedInTheFormItself(String body) {
        HttpResponse<String> answer = Visitor.loggedIn(port, "registry")
                .call("POST", Visitor.ENGINE + "/task/" + task + "/submit-form", body);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        assertThat(answer.body()).containsPattern("\"message\":\"[^\"]*。\"");
        assertThat(processes.getVariables(process)).isEqualTo(facts);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void isNoForgeryToSubmitTheFormsOwnFields() {
        HttpResponse<String> answer = Visitor.loggedIn(port, "registry")
                .call(
                        "POST",
                        Visitor.ENGINE + "/task/" + task + "/submit-form",
                        "{\"variables\": {\"decision\": {\"value\": \"ACCEPT\"}}}");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void isRefusedWhenItIsTooLong() {
        String body = "{\"variables\": {\"decision\": {\"value\": \"" + "长".repeat(1_000_000) + "\"}}}";
        assertThat(Visitor.loggedIn(port, "registry")
                        .call("POST", Visitor.ENGINE + "/task/" + task + "/submit-form", body)
                        .statusCode())
                .isEqualTo(413);
    }
}
