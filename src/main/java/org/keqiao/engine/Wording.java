package org.keqiao.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what models and forms say in the words of a case's kind: a deputy's suggestion is no 提案. */
@Component
class Wording {

    /** What people read of a form; keys, values and rules stay as they are. */
    private static final Set<String> READ =
            Set.of("label", "description", "text", "content", "patternHint", "dateLabel");

    /** Asked late: the views stand on modules that stand on the engine. */
    private final ObjectProvider<CaseView> views;

    Wording(ObjectProvider<CaseView> views) {
        this.views = views;
    }

    String of(String caseId, String text) {
        return operator(caseId).apply(text);
    }

    /** The form in the words of the case; the file's own tree is left alone. */
    JsonNode form(String caseId, JsonNode file) {
        JsonNode form = file.deepCopy();
        say(form, operator(caseId));
        return form;
    }

    private UnaryOperator<String> operator(String caseId) {
        return text -> {
            String said = text;
            for (CaseView view : views) {
                said = view.wording(caseId).apply(said);
            }
            return said;
        };
    }

    private static void say(JsonNode node, UnaryOperator<String> words) {
        if (node instanceof ObjectNode object) {
            READ.stream()
                    .filter(key -> object.path(key).isTextual())
                    .forEach(key -> object.put(key, words.apply(object.path(key).asText())));
        }
        node.forEach(child -> say(child, words));
    }
}
