package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.KeqiaoTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another site makes the browser of somebody logged in send requests. */
@KeqiaoTest
class ForgeryTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                Visitor.ENGINE + "/task",
                Visitor.ENGINE + "/task/00000000-0000-0000-0000-000000000000/submit-form",
                Visitor.ENGINE + "/task/00000000-0000-0000-0000-000000000000/claim",
                Visitor.ENGINE + "/process-definition/x:1:1/submit-form",
                "/camunda/api/admin/auth/user/default/logout"
            })
    void isRefusedByTheWebApplicationsWithoutTheirToken(String path) {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        HttpResponse<String> answer = post(visitor, path, "X-Nothing", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("页面已过期，请刷新页面后重试。");
        assertThat(visitor.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(200);
    }

    @Test
    void isRefusedByTheWebApplicationsWithAWrongToken() {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        assertThat(post(visitor, Visitor.ENGINE + "/task", "X-XSRF-TOKEN", "0123456789ABCDEF")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isRefusedByTheApiToASessionWithoutAToken() {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        HttpResponse<String> answer = post(visitor, "/api/no-such-thing", "X-Nothing", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("页面已过期");
    }

    @Test
    void isNoForgeryWithThePagesToken() {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        assertThat(post(visitor, "/api/no-such-thing", "X-CSRF-TOKEN", visitor.token("/"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void cannotLogAnybodyOut() {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        assertThat(post(visitor, "/logout", "X-Nothing", "").statusCode()).isEqualTo(403);
        assertThat(visitor.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> post(Visitor visitor, String path, String header, String value) {
        return visitor.send(visitor.request(path)
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString("{}")));
    }
}
