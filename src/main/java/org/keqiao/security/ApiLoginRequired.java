package org.keqiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keqiao.security.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Tells a program that it has to log in, and why its log-in was not accepted. */
class ApiLoginRequired implements AuthenticationEntryPoint {

    private final Problems problems;

    ApiLoginRequired(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        // A browser would ask for a password itself, keep it, and send it along with forged requests.
        if (!Program.isBrowser(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"keqiao\", charset=\"UTF-8\"");
        }
        boolean tried = cause instanceof BadCredentialsException || cause instanceof LockedException;
        problems.write(
                response,
                HttpStatus.UNAUTHORIZED,
                tried ? String.valueOf(cause.getMessage()) : "请先登录：程序用 HTTP Basic，网页用登录页。");
    }
}
