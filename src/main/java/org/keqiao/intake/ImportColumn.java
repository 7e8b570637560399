package org.keqiao.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column of the sheet: one field of the registration form.
 *
 * @param key of the field
 * @param header as the sheet has it
 * @param options labels with their values; empty unless the field is a choice
 */
record ImportColumn(
        String key, String header, Type type, boolean required, Map<String, String> options, String description) {

    private static final String DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    enum Type {
        TEXT,
        DATE,
        NUMBER,
        CHOICE,
        YES_NO
    }

    static ImportColumn of(JsonNode component) {
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("label").asText(), option.path("value").asText()));
        return new ImportColumn(
                component.path("key").asText(),
                header(component.path("label").asText()),
                type(component),
                component.path("validate").path("required").asBoolean(),
                options,
                component.path("description").asText());
    }

    private static Type type(JsonNode component) {
        return switch (component.path("type").asText()) {
            case "number" -> Type.NUMBER;
            case "checkbox" -> Type.YES_NO;
            case "select", "radio" -> Type.CHOICE;
            default ->
                DATE_PATTERN.equals(component.path("validate").path("pattern").asText()) ? Type.DATE : Type.TEXT;
        };
    }

    /** A header without what offices add to it: blanks, stars, and remarks in brackets. */
    static String header(String written) {
        return written.replaceAll("[（(].*?[)）]", "").replaceAll("[\\s\\u3000*＊]", "");
    }
}
