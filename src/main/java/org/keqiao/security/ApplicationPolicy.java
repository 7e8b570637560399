package org.keqiao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The content policy of the engine's web applications.
 *
 * <p>Their pages hold one inline script. Camunda's own policy gives it a nonce, but keeps the nonce where all requests
 * share it, so that two pages loaded at once get each other's and stay blank. Here the script is named by its hash.
 */
class ApplicationPolicy extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern PAGE = Pattern.compile("/camunda/app/[a-z]+/[^/]+/");
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!PAGE.matcher(path).matches()) {
            response.setHeader(POLICY, policy(""));
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        if (!response.isCommitted()) {
            response.setHeader(POLICY, policy(hashes(page.getContentAsByteArray())));
        }
        page.copyBodyToResponse();
    }

    /** Scripts come from here only and may not make others; AngularJS does set styles in place. */
    private static String policy(String inlineScripts) {
        return "default-src 'self'; script-src 'self'" + inlineScripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'; object-src 'none'";
    }

    private static String hashes(byte[] page) {
        StringBuilder hashes = new StringBuilder();
        Matcher script = INLINE_SCRIPT.matcher(new String(page, StandardCharsets.UTF_8));
        while (script.find()) {
            hashes.append(" 'sha256-").append(hash(script.group(1))).append("'");
        }
        return hashes.toString();
    }

    private static String hash(String script) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha256.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
