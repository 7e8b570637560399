package org.keqiao.security.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import org.keqiao.engine.ScopelessExpressions;

/**
 * Refuses requests that carry expressions, the second line of defence against CVE-2026-109432.
 *
 * <p>The engine takes a value as an expression where the key ends in {@code Expression}.
 */
final class SmuggledExpressions {

    private SmuggledExpressions() {}

    /** @throws Refusal if a query parameter is an expression */
    static void refuse(Collection<String> parameters) {
        if (parameters.stream().anyMatch(SmuggledExpressions::isExpression)) {
            throw refusal();
        }
    }

    /** @throws Refusal if any key at any depth is an expression */
    static void refuse(JsonNode json) {
        walk(json, value -> false);
    }

    /** @throws Refusal if there is an expression other than the few that saved filters need */
    static void refuseUnsafe(JsonNode json) {
        walk(json, value -> value.isTextual() && ScopelessExpressions.allows(value.textValue()));
    }

    private static void walk(JsonNode json, Predicate<JsonNode> allowed) {
        json.properties().forEach(property -> {
            if (isExpression(property.getKey()) && !allowed.test(property.getValue())) {
                throw refusal();
            }
        });
        json.forEach(child -> walk(child, allowed));
    }

    private static boolean isExpression(String key) {
        return key.toLowerCase(Locale.ROOT).endsWith("expression");
    }

    private static Refusal refusal() {
        return Refusal.invalid("查询条件中不允许使用表达式。");
    }
}
