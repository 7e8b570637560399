package org.keqiao.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A submission after the form's own checks: known keys only, each of its type and within its range. */
public final class FormValues {

    private final Map<String, Object> values;

    FormValues(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** The text without surrounding blanks; empty where the field was left empty. */
    public String text(String key) {
        return values.get(key) instanceof String text ? text.strip() : "";
    }

    /** The text, or null where the field was left empty. */
    public @Nullable String optionalText(String key) {
        String text = text(key);
        return text.isEmpty() ? null : text;
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public @Nullable Integer number(String key) {
        return values.get(key) instanceof Number number ? number.intValue() : null;
    }

    /** The chosen values of a check list, in the order they were sent. */
    public List<String> choices(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    public @Nullable LocalDate date(String key) {
        String text = text(key);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
