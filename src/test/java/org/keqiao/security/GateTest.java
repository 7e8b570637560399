package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.KeqiaoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody tries every door; what is not listed stays shut. */
@KeqiaoTest
class GateTest {

    private static final List<String> USERS = List.of("", "registry", "auditor", "admin");

    @LocalServerPort
    int port;

    @Autowired
    FilterService filters;

    @Autowired
    RepositoryService repository;

    /** Answers to nobody in particular, the registry, the auditor and the administrator. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /login                                       | 200 302 302 302
            GET    | /actuator/health                             | 200 200 200 200
            GET    | /actuator/prometheus                         | 302 403 403 404
            GET    | /actuator/env                                | 302 403 403 404
            GET    | /v3/api-docs                                 | 401 200 200 200
            GET    | /api/no-such-thing                           | 401 404 404 404
            GET    | /no-such-page                                | 302 404 404 404
            GET    | /css/entrance.css                            | 200 200 200 200
            GET    | /camunda/app/tasklist/default/               | 302 200 200 200
            GET    | /camunda/app/welcome/default/                | 302 200 200 200
            GET    | /camunda/app/cockpit/default/                | 302 403 403 200
            GET    | /camunda/app/admin/default/                  | 302 403 403 200
            GET    | /camunda/app/admin/default/setup/            | 302 403 403 403
            GET    | /camunda/app/tasklist/nowhere/               | 302 404 404 404
            POST   | /camunda/app/tasklist/default/               | 302 403 403 403
            GET    | /camunda/lib/deps.js                         | 302 200 200 200
            POST   | /camunda/api/admin/setup/default/user/create | 401 403 403 403
            GET    | /camunda/api/admin/setup/default/user/create | 401 403 403 403
            POST   | /camunda/api/admin/setup/                    | 401 403 403 403
            POST   | /camunda/api/admin/auth/user/default/login/tasklist | 401 403 403 403
            GET    | /camunda/api/admin/auth/user/default         | 401 200 200 200
            GET    | /camunda/api/engine/engine/                  | 401 200 200 200
            GET    | E/filter                                     | 401 200 200 200
            GET    | E/filter/FILTER                              | 401 200 200 200
            POST   | E/filter/FILTER/list                         | 401 200 200 200
            DELETE | E/filter/FILTER                              | 401 403 403 SKIP
            POST   | E/filter/create                              | 401 403 403 SKIP
            POST   | E/task                                       | 401 200 200 200
            GET    | E/process-definition                         | 401 200 200 200
            GET    | E/process-definition/DEFINITION/xml          | 401 200 200 200
            GET    | E/process-definition/DEFINITION/statistics   | 401 403 403 200
            GET    | E/process-definition/statistics              | 401 403 403 200
            GET    | E/process-instance                           | 401 403 403 200
            GET    | E/history/process-instance                   | 401 403 403 200
            POST   | E/history/task                               | 401 403 403 200
            GET    | E/variable-instance                          | 401 403 403 200
            GET    | E/user                                       | 401 403 403 200
            GET    | E/user/registry/profile                      | 401 200 404 200
            PUT    | E/user/registry/profile                      | 401 403 403 SKIP
            POST   | E/user/create                                | 401 403 403 SKIP
            PUT    | E/group/camunda-admin/members/registry       | 401 403 403 403
            GET    | E/authorization                              | 401 403 403 200
            POST   | E/authorization/create                       | 401 403 403 403
            DELETE | E/authorization/x                            | 401 403 403 403
            GET    | E/deployment                                 | 401 403 403 200
            POST   | E/deployment/create                          | 401 403 403 403
            DELETE | E/deployment/x                               | 401 403 403 403
            POST   | E/history/process-instance/delete            | 401 403 403 403
            POST   | E/batch/x/suspended                          | 401 403 403 403
            PUT    | E/job/x/suspended                            | 401 403 403 403
            GET    | /camunda/api/cockpit/plugin/base/default/process-definition/DEFINITION/called-process-definitions | 401 403 403 200
            GET    | /camunda/api/engine/engine/nowhere/task      | 401 403 403 403
            GET    | /camunda/api/engine/engine/default/../default/user | 400 400 400 400
            GET    | /webjars/camunda/app/tasklist/index.html     | 302 403 403 403
            """)
    void answersEachAsItsDutiesSay(String method, String route, String expected) {
        String path = route.replace("E/", Visitor.ENGINE + "/")
                .replace(
                        "FILTER",
                        filters.createFilterQuery()
                                .filterName("我的待办")
                                .singleResult()
                                .getId())
                .replace("DEFINITION", definition());
        String[] statuses = expected.split(" ");
        for (int user = 0; user < statuses.length; user++) {
            if (!statuses[user].equals("SKIP")) {
                assertThat(as(USERS.get(user)).call(method, path, "{}").statusCode())
                        .as("%s %s for '%s'", method, path, USERS.get(user))
                        .isEqualTo(Integer.parseInt(statuses[user]));
            }
        }
    }

    /** Prevents that a path in another spelling slips past the list. */
    @ParameterizedTest
    @CsvSource({
        "/camunda/api/engine/engine/default//user",
        "/camunda/api/engine/engine/default/%2e%2e/default/user",
        "/camunda/api/engine/engine/default/user;a=b",
        "/camunda/api/engine/engine/default/task%2Fcount",
        "/camunda/api/engine/engine/default/user/",
        "/camunda/api/engine/engine/default/USER",
        "/camunda//api/engine/engine/default/user",
        "/CAMUNDA/api/engine/engine/default/user",
        "/camunda/api;x/engine/engine/default/user"
    })
    void isNotMisledByOtherSpellings(String path) {
        assertThat(as("registry").call("GET", path, "").statusCode()).isIn(400, 403, 404);
    }

    @Test
    void refusesInOneChineseSentence() {
        assertThat(as("registry")
                        .call("POST", Visitor.ENGINE + "/deployment/create", "{}")
                        .body())
                .isEqualTo("{\"type\":\"AccessDenied\",\"message\":\"这项操作不能在这里进行。案件请通过待办任务的表单办理。\"}");
    }

    @Test
    void letsAdministratorsSaveFiltersWithTheFewHarmlessExpressions() {
        Visitor administrator = as("admin");
        String filter = "{\"name\": \"%s\", \"resourceType\": \"Task\", \"query\": {\"assigneeExpression\": \"%s\"}}";
        assertThat(administrator
                        .call("POST", Visitor.ENGINE + "/filter/create", filter.formatted("临时", "${currentUser()}"))
                        .statusCode())
                .isEqualTo(200);
        String id = filters.createFilterQuery().filterName("临时").singleResult().getId();
        assertThat(administrator
                        .call("DELETE", Visitor.ENGINE + "/filter/" + id, "")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void showsNothingOfAnInternalFaultButAReference() {
        String answer = as("admin")
                .call("POST", Visitor.ENGINE + "/history/process-instance", "{\"processInstanceIds\": 1}")
                .body();
        assertThat(answer).doesNotContain("Exception in").doesNotContain("org.camunda.bpm.engine.impl");
    }

    private Visitor as(String user) {
        return user.isEmpty() ? new Visitor(port) : Visitor.loggedIn(port, user);
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("proposal-handling")
                .latestVersion()
                .singleResult()
                .getId();
    }
}
