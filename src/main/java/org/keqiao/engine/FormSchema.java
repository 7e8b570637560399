package org.keqiao.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form's fields as its file declares them.
 *
 * <p>Camunda Forms check a submission in the browser only. Here the same declarations (type, required, length, pattern,
 * choices) are held against it again on the server, and any key the form does not have is refused, so that nobody sets
 * what the form does not offer.
 */
public final class FormSchema {

    private final Map<String, FormField> fields = new LinkedHashMap<>();

    FormSchema(JsonNode form) {
        collect(form);
    }

    private void collect(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            FormField.of(component).ifPresent(field -> fields.put(field.key(), field));
            collect(component);
        }
    }

    /** The keys a submission may set. */
    public List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    /** Whether a field's choices come from the domain. */
    boolean offersChoicesOfTheDomain() {
        return fields.values().stream().anyMatch(field -> field.optionsKey() != null);
    }

    /**
     * Checks a submission against the form.
     *
     * @param options the choices that this task offers for fields whose list comes from the domain
     * @throws FormRefused with every fault found
     */
    FormValues read(Map<String, ? extends @Nullable Object> submitted, Map<String, Object> options) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Object> accepted = new LinkedHashMap<>();
        submitted.keySet().stream()
                .filter(key -> !fields.containsKey(key))
                .forEach(key -> errors.add(new FieldError(key, "表单没有“" + key + "”这一项，不能提交。")));
        fields.values().forEach(field -> {
            Object value = submitted.get(field.key());
            String fault = field.fault(value, options);
            if (fault != null) {
                errors.add(new FieldError(field.key(), fault));
            } else if (value != null) {
                accepted.put(field.key(), value);
            }
        });
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
        return new FormValues(accepted);
    }
}
