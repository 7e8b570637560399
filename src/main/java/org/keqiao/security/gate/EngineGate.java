package org.keqiao.security.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.StartNotAllowed;
import org.keqiao.engine.TaskNotFound;
import org.keqiao.engine.TaskTaken;
import org.keqiao.security.Groups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands before the engine's interface: answers what concerns forms, lets pass what the list names, refuses the rest.
 */
public class EngineGate extends OncePerRequestFilter {

    /** Where the engine's interface lies. */
    public static final String PATH = "/camunda/api";

    private static final Logger LOG = LoggerFactory.getLogger(EngineGate.class);
    private static final String NO_STORE = "no-store";
    private static final Set<String> READING = Set.of("GET", "OPTIONS");

    /** A refusal in the shape of the engine's own, which the web applications show. */
    private record Answer(String type, String message) {}

    private final Actors actors;
    private final GateAnswers answers;
    private final ObjectMapper json = new ObjectMapper();

    public EngineGate(Actors actors, GateAnswers answers) {
        this.actors = actors;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith(PATH + "/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        try {
            pass(request, response, chain);
        } catch (Refusal e) {
            refuse(response, e.status(), e.type(), String.valueOf(e.getMessage()));
        } catch (FormRefused e) {
            refuse(response, HttpStatus.BAD_REQUEST, "FormRefused", e.getMessage());
        } catch (TaskNotFound e) {
            refuse(response, HttpStatus.NOT_FOUND, "TaskNotFound", String.valueOf(e.getMessage()));
        } catch (TaskTaken e) {
            refuse(response, HttpStatus.CONFLICT, "TaskTaken", String.valueOf(e.getMessage()));
        } catch (StartNotAllowed e) {
            refuse(response, HttpStatus.FORBIDDEN, "AccessDenied", String.valueOf(e.getMessage()));
        } catch (RuntimeException | ServletException e) {
            fault(response, path(request), e);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String method = request.getMethod();
        String path = path(request).substring(PATH.length());
        boolean reading = READING.contains(method);
        if (!reading) {
            requireToken(request);
        }
        SmuggledExpressions.refuse(request.getParameterMap().keySet());
        CheckedBody body = reading ? CheckedBody.NONE : CheckedBody.of(request);
        boolean administrator = actors.current().groups().contains(Groups.ENGINE_ADMINISTRATORS);
        if (administrator && savesFilter(method, path)) {
            SmuggledExpressions.refuseUnsafe(body.json());
        } else {
            SmuggledExpressions.refuse(body.json());
        }
        if (answers.answer(method, path, body.json(), request, response)) {
            return;
        }
        if (!GateRules.pass(method, path, administrator)) {
            throw Refusal.notAllowed();
        }
        forward(request, response, chain, reading ? null : body);
    }

    private static boolean savesFilter(String method, String path) {
        return path.startsWith("/engine/engine/default/filter/")
                && (method.equals("PUT") || path.endsWith("/create") && method.equals("POST"));
    }

    /** The token that Camunda's own filter hands out; it checks it once more behind the gate. */
    private static void requireToken(HttpServletRequest request) {
        Object expected = request.getSession().getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        String sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        if (!(expected instanceof String token) || sent == null || !same(token, sent)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "TokenMissing", "页面已过期，请刷新页面后重试。");
        }
    }

    private static boolean same(String expected, String sent) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** Passes the request on; of the engine's internal errors nothing goes back but a reference. */
    private void forward(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable CheckedBody body)
            throws ServletException, IOException {
        ContentCachingResponseWrapper engine = new ContentCachingResponseWrapper(response);
        chain.doFilter(body == null ? request : new CheckedRequest(request, body.bytes()), engine);
        // Camunda's own filter lets browsers keep what they were shown.
        engine.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (engine.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            String answer = new String(engine.getContentAsByteArray(), StandardCharsets.UTF_8);
            engine.resetBuffer();
            fault(response, path(request), new IllegalStateException(answer));
            return;
        }
        engine.copyBodyToResponse();
    }

    private void fault(HttpServletResponse response, String path, Exception e) throws IOException {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}: {} failed", reference, path, e);
        refuse(
                response,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Fault",
                "系统出错，操作没有完成。请稍后重试；如仍不行，请把编号 " + reference + " 告诉系统管理员。");
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String type, String message)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), new Answer(type, message));
    }
}
