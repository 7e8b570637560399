package org.keqiao.security.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.keqiao.engine.EngineReads;
import org.keqiao.engine.Forms;
import org.keqiao.engine.StartDesk;
import org.keqiao.engine.TaskDesk;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** The routes of the engine's interface that the gate answers itself. */
@Component
public class GateAnswers {

    private static final Pattern TASK = Pattern.compile(
            "/engine/engine/default/task/([0-9a-f-]{36})/(form-variables|deployed-form|submit-form|claim|unclaim)");
    private static final Pattern START = Pattern.compile(
            "/engine/engine/default/process-definition/([A-Za-z0-9._:-]+)/(form-variables|deployed-start-form|submit-form)");
    private static final String LOGOUT = "/admin/auth/user/default/logout";

    private final FormAnswers forms;
    private final LogoutHandler logout;
    private final ObjectMapper json = new ObjectMapper();

    GateAnswers(
            TaskDesk tasks,
            StartDesk starts,
            Forms forms,
            FormService definitions,
            RuntimeService processes,
            EngineReads engine,
            LogoutHandler logout) {
        this.forms = new FormAnswers(tasks, starts, forms, definitions, processes, engine);
        this.logout = logout;
    }

    /** Answers the request if it is one of its own; false if not. */
    boolean answer(String method, String path, JsonNode body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (method.equals("POST") && path.equals(LOGOUT)) {
            logout.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
            response.setStatus(HttpStatus.OK.value());
            return true;
        }
        Matcher task = TASK.matcher(path);
        if (task.matches()) {
            return task(method + " " + task.group(2), task.group(1), body, response);
        }
        Matcher start = START.matcher(path);
        return start.matches() && start(method + " " + start.group(2), start.group(1), body, response);
    }

    private boolean task(String route, String taskId, JsonNode body, HttpServletResponse response) throws IOException {
        switch (route) {
            case "GET form-variables" -> write(response, forms.values(taskId));
            case "GET deployed-form" -> write(response, forms.form(taskId));
            case "POST claim" -> {
                forms.claim(taskId);
                response.setStatus(HttpStatus.NO_CONTENT.value());
            }
            case "POST unclaim" -> {
                forms.release(taskId);
                response.setStatus(HttpStatus.NO_CONTENT.value());
            }
            case "POST submit-form" -> {
                forms.complete(taskId, Submission.read(body));
                response.setStatus(HttpStatus.NO_CONTENT.value());
            }
            default -> throw Refusal.notAllowed();
        }
        return true;
    }

    private boolean start(String route, String definitionId, JsonNode body, HttpServletResponse response)
            throws IOException {
        switch (route) {
            case "GET form-variables" -> write(response, json.createObjectNode());
            case "GET deployed-start-form" -> write(response, forms.startForm(definitionId));
            case "POST submit-form" -> write(response, forms.start(definitionId, Submission.read(body)));
            default -> throw Refusal.notAllowed();
        }
        return true;
    }

    private void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), answer);
    }
}
