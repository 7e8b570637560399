package org.keqiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keqiao.security.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Refuses what somebody's duties do not include. */
class Denied implements AccessDeniedHandler {

    private final Problems problems;

    Denied(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        boolean forged = cause instanceof CsrfException;
        if (request.getRequestURI().contains("/api/")) {
            problems.write(response, HttpStatus.FORBIDDEN, forged ? "页面已过期，请刷新页面后重试。" : "您的职责不包括这项操作。如确有需要，请联系系统管理员。");
        } else if (forged && request.getRequestURI().endsWith("/login")) {
            // The page had been open longer than its session lived.
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else if (forged && request.getRequestURI().startsWith(request.getContextPath() + "/i/")) {
            // The same, for somebody without an account: back to the page behind the link.
            response.sendRedirect(request.getRequestURI() + "?expired");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
