package org.keqiao.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.keqiao.engine.Forms;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what can be submitted from the form files themselves, so that the description cannot differ from them. */
@Component
class FormDescriptions implements GlobalOpenApiCustomizer {

    /** The description of the form that registers a proposal. */
    static final String START = "RegisterProposal";

    /** The description of any task's submission. */
    static final String TASK = "TaskSubmission";

    private final Forms forms;

    FormDescriptions(Forms forms) {
        this.forms = forms;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(START, form("register-proposal"));
        Schema<?> any = new Schema<>().description("按任务种类（taskKey）选择");
        for (String task : forms.taskKeys()) {
            api.getComponents().addSchemas(task, form(Forms.kebab(task)));
            any.addOneOfItem(new Schema<>().$ref(task));
        }
        api.getComponents().addSchemas(TASK, any);
    }

    private Schema<?> form(String id) {
        Schema<?> form = new ObjectSchema();
        form.setAdditionalProperties(false);
        collect(forms.file(id), form);
        return form;
    }

    private static void collect(JsonNode parent, Schema<?> form) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key")) {
                String key = component.path("key").asText();
                form.addProperty(key, field(component));
                if (component.path("validate").path("required").asBoolean()) {
                    form.addRequiredItem(key);
                }
            }
            collect(component, form);
        }
    }

    private static Schema<?> field(JsonNode component) {
        JsonNode rules = component.path("validate");
        Schema<?> field = switch (component.path("type").asText()) {
            case "checkbox" -> new BooleanSchema();
            case "number" -> new IntegerSchema();
            case "checklist", "taglist" -> new ArraySchema().items(new StringSchema());
            default -> text(component);
        };
        if (rules.has("maxLength")) {
            field.setMaxLength(rules.path("maxLength").asInt());
        }
        field.setDescription((component.path("label").asText() + "。"
                        + component.path("description").asText())
                .strip());
        return field;
    }

    private static Schema<?> text(JsonNode component) {
        StringSchema text = new StringSchema();
        component
                .path("values")
                .forEach(option -> text.addEnumItem(option.path("value").asText()));
        JsonNode pattern = component.path("validate").path("pattern");
        if (pattern.isTextual()) {
            text.setPattern(pattern.asText());
        }
        return text;
    }
}
