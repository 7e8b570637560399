package org.keqiao.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

class ApplicationPolicy implements HeaderWriter {

    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self';"
                    + " base-uri 'self'; frame-ancestors 'none'; object-src 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        if (request.getRequestURI().contains("/api/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
