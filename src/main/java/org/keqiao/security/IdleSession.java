package org.keqiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody who has left Tasklist open and gone.
 *
 * <p>Tasklist asks for its lists and the open task every ten seconds, which would keep the session alive for ever. Those
 * requests do not count as somebody being there.
 */
class IdleSession extends OncePerRequestFilter {

    private static final String LAST_ACTIVITY = IdleSession.class.getName();
    private static final Pattern POLLED = Pattern.compile(
            "/camunda/api/engine/engine/default/(?:filter/[^/]+/(?:list|count)|filter(?:/count)?|task/[0-9a-f-]{36})");

    private final Clock clock;

    IdleSession(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (!polled(request) || session.getAttribute(LAST_ACTIVITY) == null) {
                session.setAttribute(LAST_ACTIVITY, clock.instant());
            } else if (idle(session)) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean polled(HttpServletRequest request) {
        return POLLED.matcher(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .matches();
    }

    private boolean idle(HttpSession session) {
        Instant last = (Instant) session.getAttribute(LAST_ACTIVITY);
        return last.plusSeconds(session.getMaxInactiveInterval()).isBefore(clock.instant());
    }
}
