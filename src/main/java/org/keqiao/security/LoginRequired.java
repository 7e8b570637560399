package org.keqiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keqiao.security.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends people to the log-in page, and tells them so where their session has run out. */
class LoginRequired implements AuthenticationEntryPoint {

    private final Problems problems;

    LoginRequired(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String login = request.getContextPath() + (expired ? "/login?expired" : "/login");
        if (request.getRequestURI().contains("/api/")) {
            problems.write(response, HttpStatus.UNAUTHORIZED, "您还没有登录，或登录已过期。请重新登录。");
        } else if (request.getHeader("HX-Request") != null) {
            // htmx would swap the log-in page into the fragment's place.
            response.setHeader("HX-Redirect", login);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(login);
        }
    }
}
