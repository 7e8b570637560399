package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program that uses the API, and pages that pretend to be one. */
@KeqiaoTest
class ProgramTest {

    private static final String REGISTRY = Basic.header("registry", KeqiaoTest.PASSWORD);

    @LocalServerPort
    int port;

    @Test
    void isToldInChineseToLogIn() {
        HttpResponse<String> answer = new Visitor(port).get("/api/anything");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(answer.body()).contains("请先登录");
    }

    @Test
    void comesInWithItsPasswordAndGetsNoSession() {
        Visitor program = new Visitor(port);
        HttpResponse<String> answer = program.send(program.request("/v3/api-docs")
                .header("Authorization", REGISTRY)
                .GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void doesNotComeInWithAWrongPassword() {
        Visitor program = new Visitor(port);
        HttpResponse<String> answer = program.send(program.request("/v3/api-docs")
                .header("Authorization", Basic.header("nobody", "wrong"))
                .GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("用户名或密码不对。");
    }

    @Test
    void needsNoTokenToWrite() {
        Visitor program = new Visitor(port);
        HttpResponse<String> answer = program.send(program.request("/api/no-such-thing")
                .header("Authorization", REGISTRY)
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void isNotTakenForABrowserThatSendsItsPasswordAlong() {
        Visitor browser = new Visitor(port);
        HttpResponse<String> answer = browser.send(browser.request("/api/no-such-thing")
                .header("Authorization", REGISTRY)
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void leavesBrowsersWithoutAPasswordPrompt() {
        Visitor browser = new Visitor(port);
        HttpResponse<String> answer = browser.send(browser.request("/api/anything")
                .header("Sec-Fetch-Site", "same-origin")
                .GET());
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void isNotSpeltByTheWebApplicationsInterface() {
        Visitor program = new Visitor(port);
        assertThat(program.send(program.request(Visitor.ENGINE + "/task")
                                .header("Authorization", REGISTRY)
                                .GET())
                        .statusCode())
                .isEqualTo(401);
    }
}
