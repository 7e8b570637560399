package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One log-in opens the pages and all web applications, and one log-out closes them. */
@KeqiaoTest
class LogInTest {

    @LocalServerPort
    int port;

    @Test
    void sendsStrangersToTheLogInPage() {
        HttpResponse<String> answer = new Visitor(port).get(Visitor.TASKLIST);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        Visitor visitor = new Visitor(port);
        visitor.get("/camunda/app/welcome/default/");
        assertThat(location(visitor.logIn("registry", KeqiaoTest.PASSWORD))).endsWith("/camunda/app/welcome/default/");
    }

    @Test
    void isOneForTasklistAndTheEnginesInterface() {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"registry\"");
        assertThat(visitor.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(200);
    }

    @Test
    void saysInChineseThatThePasswordIsWrong() {
        Visitor visitor = new Visitor(port);
        assertThat(location(visitor.logIn("nobody", "wrong"))).endsWith("/login?error");
        assertThat(visitor.get("/login?error").body()).contains("用户名或密码不对。").contains("role=\"alert\"");
    }

    @Test
    void startsAFreshSession() {
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        String before = session(visitor);
        visitor.logIn("registry", KeqiaoTest.PASSWORD);
        assertThat(session(visitor)).isNotEqualTo(before);
    }

    @Test
    void keepsTheSessionOutOfReachOfScriptsAndOtherSites() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.logIn("registry", KeqiaoTest.PASSWORD).headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
    }

    @Test
    void marksTheSessionSecureBehindHttps() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.send(
                visitor.request("/login").header("X-Forwarded-Proto", "https").GET());
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID=") && cookie.contains("Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void endsEverywhereWhenSomebodyLogsOutInTasklist() {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        assertThat(visitor.call("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(401);
        assertThat(location(visitor.get(Visitor.TASKLIST))).contains("/login");
    }

    @Test
    void endsEverywhereWhenSomebodyLogsOutOnAPage() {
        Visitor visitor = new Visitor(port);
        visitor.logIn("registry", KeqiaoTest.PASSWORD);
        String form = "_csrf=" + Visitor.encoded(visitor.token("/"));
        HttpResponse<String> answer = visitor.send(visitor.request("/logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(location(answer)).endsWith("/login?logout");
        assertThat(visitor.get(Visitor.ENGINE + "/filter").statusCode()).isEqualTo(401);
    }

    @Test
    void saysThatTheSessionHasRunOut() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.send(visitor.request(Visitor.TASKLIST)
                .header("Cookie", "JSESSIONID=0123456789ABCDEF")
                .GET());
        assertThat(location(answer)).endsWith("/login?expired");
        assertThat(visitor.get("/login?expired").body()).contains("已自动退出");
    }

    @Test
    void isNotPossiblePastTheLogInPage() {
        Visitor visitor = Visitor.loggedIn(port, "registry");
        HttpResponse<String> answer =
                visitor.send(visitor.request("/camunda/api/admin/auth/user/default/login/tasklist")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "X-XSRF-TOKEN",
                                visitor.cookie("XSRF-TOKEN").orElseThrow().getValue())
                        .POST(BodyPublishers.ofString("username=admin&password=" + KeqiaoTest.PASSWORD)));
        assertThat(answer.statusCode()).isIn(403, 415);
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body()).contains("registry");
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String session(Visitor visitor) {
        return visitor.cookie("JSESSIONID").orElseThrow().getValue();
    }
}
