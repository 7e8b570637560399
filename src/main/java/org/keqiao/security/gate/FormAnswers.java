package org.keqiao.security.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.EngineReads;
import org.keqiao.engine.Forms;
import org.keqiao.engine.StartDesk;
import org.keqiao.engine.TaskDesk;

/** What Tasklist asks about forms, answered from the desks in place of the engine, in the engine's shapes. */
class FormAnswers {

    /** A value as the engine's interface shows it. */
    record Variable(String type, Object value, Map<String, Object> valueInfo) {

        Variable(String type, Object value) {
            this(type, value, Map.of());
        }
    }

    private final TaskDesk tasks;
    private final StartDesk starts;
    private final Forms forms;
    private final FormService definitions;
    private final RuntimeService processes;
    private final EngineReads engine;
    private final ObjectMapper json = new ObjectMapper();

    FormAnswers(
            TaskDesk tasks,
            StartDesk starts,
            Forms forms,
            FormService definitions,
            RuntimeService processes,
            EngineReads engine) {
        this.tasks = tasks;
        this.starts = starts;
        this.forms = forms;
        this.definitions = definitions;
        this.processes = processes;
        this.engine = engine;
    }

    JsonNode form(String taskId) {
        return tasks.open(taskId).schema();
    }

    Map<String, Variable> values(String taskId) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        tasks.open(taskId).values().forEach((key, value) -> variables.put(key, variable(value)));
        return variables;
    }

    private Variable variable(Object value) {
        if (value instanceof String text) {
            return new Variable("String", text);
        }
        if (value instanceof Boolean flag) {
            return new Variable("Boolean", flag);
        }
        if (value instanceof Number number) {
            return new Variable(
                    number instanceof Integer ? "Integer" : number instanceof Long ? "Long" : "Double", number);
        }
        try {
            return new Variable("Json", json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void claim(String taskId) {
        tasks.claim(taskId);
    }

    void release(String taskId) {
        tasks.release(taskId);
    }

    void complete(String taskId, Map<String, @Nullable Object> values) {
        tasks.complete(taskId, values);
    }

    JsonNode startForm(String definitionId) {
        return forms.file(startFormId(definitionId));
    }

    /** The started process instance. */
    Map<String, Object> start(String definitionId, Map<String, @Nullable Object> values) {
        String id = starts.start(startFormId(definitionId), values);
        ProcessInstance started = engine.unrestricted(() ->
                processes.createProcessInstanceQuery().processInstanceId(id).singleResult());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("links", List.of());
        answer.put("id", id);
        answer.put("definitionId", definitionId);
        answer.put("businessKey", started == null ? "" : started.getBusinessKey());
        answer.put("ended", started == null);
        answer.put("suspended", false);
        return answer;
    }

    private String startFormId(String definitionId) {
        CamundaFormRef form = engine.unrestricted(
                () -> definitions.getStartFormData(definitionId).getCamundaFormRef());
        if (form == null) {
            throw Refusal.notAllowed();
        }
        return form.getKey();
    }
}
