package org.keqiao.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The form files, and the classes that stand behind them under the same name. */
@Component
public class Forms {

    static final String LOCATION = "classpath*:forms/**/*.form";

    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final Map<String, TaskForm> taskForms;
    private final Map<String, StartForm> startForms;

    Forms(List<TaskForm> taskForms, List<StartForm> startForms, ObjectMapper json) {
        this.taskForms = byClassName(taskForms);
        this.startForms = byClassName(startForms);
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(LOCATION)) {
                JsonNode form = json.readTree(file.getInputStream());
                schemas.put(form.path("id").asText(), form);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <F> Map<String, F> byClassName(List<F> forms) {
        return forms.stream().collect(Collectors.toMap(form -> form.getClass().getSimpleName(), Function.identity()));
    }

    /** The class behind a user task. */
    TaskForm ofTask(String taskKey) {
        return required(taskForms.get(taskKey), taskKey);
    }

    /** The class behind a start form. */
    public StartForm ofStart(String formId) {
        return required(startForms.get(pascal(formId)), formId);
    }

    /** Ids of the user tasks that a form stands behind. */
    public List<String> taskKeys() {
        return taskForms.keySet().stream().sorted().toList();
    }

    /** The form file with this id. */
    public JsonNode file(String formId) {
        return required(schemas.get(formId), formId);
    }

    FormSchema schema(String formId) {
        return new FormSchema(file(formId));
    }

    /** {@code DraftReply} to {@code draft-reply}. */
    public static String kebab(String pascal) {
        return pascal.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** {@code draft-reply} to {@code DraftReply}. */
    static String pascal(String kebab) {
        return Arrays.stream(kebab.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException("no form: " + name);
        }
        return found;
    }
}
