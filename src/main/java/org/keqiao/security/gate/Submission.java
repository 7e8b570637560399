package org.keqiao.security.gate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a form as Tasklist submits them. */
final class Submission {

    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "json", "null");
    private static final Set<String> PARTS = Set.of("value", "type", "valueInfo", "label");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Submission() {}

    /**
     * The submitted values by form key.
     *
     * @throws Refusal if the request carries anything besides plain form values
     */
    static Map<String, @Nullable Object> read(JsonNode body) {
        body.properties().forEach(part -> {
            boolean nothing =
                    part.getValue().isNull() || part.getValue().asText("?").isEmpty();
            if (!part.getKey().equals("variables") && !nothing) {
                throw Refusal.invalid("提交的内容只能是表单的各项，不能带有“" + part.getKey() + "”。");
            }
        });
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        body.path("variables").properties().forEach(field -> values.put(field.getKey(), value(field.getValue())));
        return values;
    }

    private static @Nullable Object value(JsonNode variable) {
        variable.properties().forEach(part -> {
            if (!PARTS.contains(part.getKey())) {
                throw notPlain();
            }
        });
        String type = variable.path("type").asText("").toLowerCase(java.util.Locale.ROOT);
        boolean plain = type.isEmpty() || variable.path("type").isNull() || TYPES.contains(type);
        if (!variable.isObject() || !plain || variable.path("valueInfo").size() > 0) {
            throw notPlain();
        }
        JsonNode value = variable.path("value");
        return type.equals("json") && value.isTextual() ? list(value.textValue()) : plain(value);
    }

    private static @Nullable Object plain(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isObject()) {
            throw notPlain();
        }
        return JSON.convertValue(value, Object.class);
    }

    private static List<@Nullable Object> list(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JacksonException e) {
            throw notPlain();
        }
    }

    private static Refusal notPlain() {
        return Refusal.invalid("提交的内容只能是文字、数字、是否和选项，请刷新页面后重新填写。");
    }
}
