package org.keqiao.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.FormRefused;

/**
 * A rule on periods as the page's form sends it.
 *
 * @param warnings working days before the last day, with commas between
 * @param escalations working days after the last day with the duty to tell: {@code 1 CASE_OFFICER, 3 DIVISION_HEAD}
 */
record PeriodForm(
        int amount,
        @Nullable String unit,
        boolean startCounts,
        int maxExtension,
        @Nullable String warnings,
        @Nullable String escalations,
        boolean appliesToRunning) {

    JsonNode value() {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put("amount", amount).put("unit", unit).put("startCounts", startCounts);
        value.put("maxExtension", maxExtension);
        value.putArray("warnings");
        parts(warnings).forEach(part -> value.withArray("warnings").add(number(part, "warnings")));
        value.putArray("escalations");
        parts(escalations).forEach(part -> escalation(value, part));
        return value.put("appliesToRunning", appliesToRunning);
    }

    private static void escalation(ObjectNode value, String part) {
        String[] words = part.split("\\s+");
        if (words.length != 2) {
            throw new FormRefused("escalations", "逾期督办请写成“1 CASE_OFFICER, 3 DIVISION_HEAD”。");
        }
        value.withArray("escalations")
                .addObject()
                .put("after", number(words[0], "escalations"))
                .put("to", words[1]);
    }

    private static int number(String text, String field) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new FormRefused(field, "“" + text + "”不是整数，请填写工作日数。");
        }
    }

    private static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,，、]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
