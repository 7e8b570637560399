package org.keqiao.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One input of a form.
 *
 * @param optionsKey prefill key of the choices where they come from the domain
 * @param options the choices where the form file itself lists them
 */
record FormField(
        String key,
        String label,
        String type,
        JsonNode rules,
        @Nullable String optionsKey,
        Set<String> options) {

    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final Set<String> CHOICES = Set.of("select", "radio");
    private static final Set<String> LISTS = Set.of("checklist", "taglist");
    private static final int DEFAULT_MAX_LENGTH = 4_000;

    /** The input that a component of the form file stands for; empty for headings, texts and disabled fields. */
    static Optional<FormField> of(JsonNode component) {
        String type = component.path("type").asText();
        boolean input = TEXTS.contains(type)
                || CHOICES.contains(type)
                || LISTS.contains(type)
                || Set.of("checkbox", "number", "datetime").contains(type);
        if (!input
                || component.path("disabled").asBoolean()
                || component.path("readonly").asBoolean()) {
            return Optional.empty();
        }
        Set<String> options = new TreeSet<>();
        component
                .path("values")
                .forEach(option -> options.add(option.path("value").asText()));
        JsonNode optionsKey = component.path("valuesKey");
        String label =
                component.path("label").asText(component.path("dateLabel").asText());
        return Optional.of(new FormField(
                component.path("key").asText(),
                label,
                type,
                component.path("validate"),
                optionsKey.isTextual() ? optionsKey.asText() : null,
                options));
    }

    /** What is wrong with the value, as one Chinese sentence; null if nothing is. */
    @Nullable
    String fault(@Nullable Object value, Map<String, Object> prefilled) {
        if (value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> l && l.isEmpty()) {
            return rules.path("required").asBoolean() ? "请填写“" + label + "”。" : null;
        }
        if (TEXTS.contains(type)) {
            return value instanceof String text ? textFault(text) : wrongType("文字");
        }
        if (CHOICES.contains(type)) {
            return allowed(prefilled).contains(String.valueOf(value)) ? null : "“" + label + "”的选项不存在，请重新选择。";
        }
        if (LISTS.contains(type)) {
            return value instanceof List<?> list
                            && list.stream().map(String::valueOf).allMatch(allowed(prefilled)::contains)
                    ? null
                    : "“" + label + "”的选项不存在，请重新选择。";
        }
        return switch (type) {
            case "checkbox" -> value instanceof Boolean ? null : wrongType("是或否");
            case "number" -> value instanceof Number number ? numberFault(number.doubleValue()) : wrongType("数字");
            default -> dateFault(String.valueOf(value));
        };
    }

    private String wrongType(String expected) {
        return "“" + label + "”应为" + expected + "。";
    }

    private @Nullable String textFault(String text) {
        int length = text.codePointCount(0, text.length());
        int min = rules.path("minLength").asInt(0);
        int max = rules.path("maxLength").asInt(DEFAULT_MAX_LENGTH);
        if (length < min) {
            return "“" + label + "”至少填写" + min + "个字。";
        }
        if (length > max) {
            return "“" + label + "”不能超过" + max + "个字，现有" + length + "个字。";
        }
        if (text.chars().anyMatch(c -> c == 0 || c < 0x20 && c != '\n' && c != '\r' && c != '\t')) {
            return "“" + label + "”含有不可见的控制字符，请删去后再提交。";
        }
        String pattern = rules.path("pattern").asText();
        if (!pattern.isEmpty() && !text.strip().matches(pattern)) {
            return rules.path("patternHint").asText("“" + label + "”的格式不对，请检查。");
        }
        return null;
    }

    private @Nullable String numberFault(double number) {
        double min = rules.path("min").asDouble(Integer.MIN_VALUE);
        double max = rules.path("max").asDouble(Integer.MAX_VALUE);
        boolean whole = number == Math.rint(number);
        return whole && number >= min && number <= max ? null : "“" + label + "”应为允许范围内的整数。";
    }

    private @Nullable String dateFault(String text) {
        try {
            LocalDate.parse(text);
            return null;
        } catch (DateTimeParseException e) {
            return "“" + label + "”不是有效的日期，请按“2023-05-16”的样式填写。";
        }
    }

    private Set<String> allowed(Map<String, Object> prefilled) {
        if (optionsKey == null) {
            return options;
        }
        Set<String> offered = new TreeSet<>();
        if (prefilled.get(optionsKey) instanceof List<?> list) {
            list.stream()
                    .filter(Option.class::isInstance)
                    .map(Option.class::cast)
                    .forEach(o -> offered.add(o.value()));
        }
        return offered;
    }
}
