package org.keqiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keqiao.engine.UploadSize;
import org.keqiao.security.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns uploads away that are too large, before anything reads them.
 *
 * <p>The container would leave out all parts of such a request without a word, its forgery token among them, and the
 * clerk would read that the page has expired.
 */
class UploadLimit extends OncePerRequestFilter {

    /** The form's other fields, and the borders between the parts. */
    private static final long BESIDE_THE_FILE = 64 * 1024;

    private final UploadSize size;
    private final Problems problems;

    UploadLimit(UploadSize size, Problems problems) {
        this.size = size;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/");
        if (!upload || request.getContentLengthLong() <= size.bytes() + BESIDE_THE_FILE) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            problems.write(response, HttpStatus.PAYLOAD_TOO_LARGE, size.refusal());
        } else {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        }
    }
}
