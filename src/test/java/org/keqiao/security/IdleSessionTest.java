package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Tasklist is left open, asking for news every ten seconds. */
class IdleSessionTest {

    private static final String LIST = Visitor.ENGINE + "/filter/1/list";
    private static final String TASK = Visitor.ENGINE + "/task/00000000-0000-0000-0000-000000000000";
    private static final String FORM = TASK + "/form";

    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2023-05-16T02:00:00Z");

    @BeforeEach
    void logIn() {
        session.setMaxInactiveInterval(1800);
    }

    @Test
    void endsTheSessionOnceNobodyHasDoneAnythingForItsTime() throws Exception {
        request(FORM, Duration.ZERO);
        request(LIST, Duration.ofMinutes(29));
        assertThat(session.isInvalid()).isFalse();
        request(TASK, Duration.ofMinutes(2));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void keepsTheSessionOfSomebodyAtWork() throws Exception {
        request(FORM, Duration.ZERO);
        request(LIST, Duration.ofMinutes(29));
        request(FORM, Duration.ofMinutes(0));
        request(LIST, Duration.ofMinutes(29));
        assertThat(session.isInvalid()).isFalse();
    }

    private void request(String path, Duration later) throws ServletException, IOException {
        now = now.plus(later);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setSession(session);
        new IdleSession(Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
