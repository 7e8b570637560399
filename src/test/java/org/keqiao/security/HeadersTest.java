package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.KeqiaoTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer forbids the browser. */
@KeqiaoTest
class HeadersTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/no-such-page",
                "/api/no-such-thing",
                "/v3/api-docs",
                Visitor.TASKLIST,
                Visitor.ENGINE + "/filter",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js"
            })
    void isFramingSniffingAndForeignContent(String path) {
        HttpResponse<String> answer = Visitor.loggedIn(port, "registry").get(path);
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/no-such-page", "/v3/api-docs", Visitor.ENGINE + "/filter"})
    void isKeepingCopiesOfWhatItShows(String path) {
        assertThat(header(Visitor.loggedIn(port, "registry").get(path), "Cache-Control"))
                .contains("no-store");
    }

    /** Camunda's own nonce is shared by all requests; pages loaded at once stayed blank. */
    @Test
    void isNotTheOneInlineScriptOfTheWebApplications() {
        HttpResponse<String> page = Visitor.loggedIn(port, "registry").get(Visitor.TASKLIST);
        assertThat(header(page, "Content-Security-Policy")).containsPattern("script-src 'self' 'sha256-[^']+'");
        assertThat(page.body()).contains("window.tasklistConf").doesNotContain("nonce=");
        assertThat(header(page, "Content-Type")).containsIgnoringCase("UTF-8");
    }

    private static String header(HttpResponse<?> answer, String name) {
        assertThat(answer.headers().allValues(name)).as(name).hasSizeLessThanOrEqualTo(1);
        return answer.headers().firstValue(name).orElse("");
    }
}
