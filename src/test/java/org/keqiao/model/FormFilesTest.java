package org.keqiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/**
 * What the forms hold.
 *
 * <p>Prevents forms that open empty, take what the server then refuses, or leave a clerk guessing.
 */
class FormFilesTest {

    private static final Set<String> TYPES = Set.of(
            "group", "html", "text", "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Regular expressions that mean the same in the browser and on the server. */
    private static final Pattern PLAIN_PATTERN = Pattern.compile("\\^([A-Za-z0-9-]|\\[[A-Za-z0-9-]+]|\\{[0-9,]+})+\\$");

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}");

    /** Prevents a form that the engine deploys under a name which no task refers to. */
    @Test
    void aFormIsNamedAsItsFileAndUsedByItsModule() {
        Set<String> used = Model.all().stream()
                .flatMap(model -> Stream.concat(
                                model.userTasks().stream().map(UserTask::getCamundaFormRef),
                                model.starts().stream().map(StartEvent::getCamundaFormRef))
                        .map(form -> "forms/" + model.module() + "/" + form + ".form"))
                .collect(Collectors.toSet());
        assertThat(FormFile.faults(file -> Stream.of(file.file().toString())
                        .filter(path -> !used.contains(path) || !path.endsWith("/" + file.id() + ".form"))))
                .isEmpty();
    }

    /** Prevents a form that the library bundled with Camunda 7.24 reads only in part. */
    @Test
    void aFormIsWrittenForTheBundledLibrary() {
        assertThat(FormFile.faults(file -> Stream.of(file.form())
                        .filter(form -> !form.path("executionPlatform").asText().equals("Camunda Platform")
                                || !form.path("executionPlatformVersion")
                                        .asText()
                                        .equals("7.24.0")
                                || form.path("schemaVersion").asInt() != 16)
                        .map(form -> "platform or schema version")))
                .isEmpty();
        assertThat(FormFile.faults(file -> file.components()
                        .map(component -> component.path("type").asText())
                        .filter(type -> !TYPES.contains(type))))
                .isEmpty();
    }

    /** Prevents two fields that overwrite each other, and ids that a modeler made up. */
    @Test
    void everyComponentHasAnIdOfItsOwnAndAnInputItAsKey() {
        assertThat(FormFile.faults(file -> {
                    List<String> ids = file.components()
                            .map(one -> one.path("id").asText())
                            .toList();
                    return ids.stream()
                            .filter(id -> !id.matches("[a-z][A-Za-z]*") || ids.indexOf(id) != ids.lastIndexOf(id));
                }))
                .isEmpty();
        assertThat(FormFile.faultyInputs(input ->
                        !input.path("key").asText().equals(input.path("id").asText())))
                .isEmpty();
    }

    /** Prevents fields whose meaning or filling a clerk has to ask about. */
    @Test
    void everyInputSaysInChineseWhatItIsAndWhatToDo() {
        assertThat(FormFile.faultyInputs(input -> !chinese(input.path("label"))
                        || !chinese(input.path("description"))
                        || FormFile.items(input.path("values")).anyMatch(option -> !chinese(option.path("label")))))
                .isEmpty();
        assertThat(FormFile.faults(file -> file.ofType("group")
                        .filter(group -> !chinese(group.path("label")))
                        .map(group -> group.path("id").asText())))
                .isEmpty();
    }

    private static boolean chinese(JsonNode text) {
        return HAN.matcher(text.asText()).find();
    }

    /** Prevents texts and numbers without a limit, which the database would refuse with a technical message. */
    @Test
    void everyTextHasAGreatestLengthAndEveryNumberARange() {
        assertThat(FormFile.faultyInputs(
                        input -> TEXTS.contains(input.path("type").asText())
                                && input.path("validate").path("maxLength").asInt() <= 0))
                .isEmpty();
        assertThat(FormFile.faultyInputs(input -> input.path("type").asText().equals("number")
                        && !(input.path("validate").path("min").isInt()
                                && input.path("validate").path("max").isInt()
                                && input.path("decimalDigits").asInt(-1) == 0)))
                .isEmpty();
    }

    /** Prevents choices with nothing to choose, or from two sources at once. */
    @Test
    void everyChoiceHasItsOptionsFromOnePlace() {
        assertThat(FormFile.faultyInputs(input ->
                        CHOICES.contains(input.path("type").asText()) && input.has("values") == input.has("valuesKey")))
                .isEmpty();
    }

    /** Prevents that browser and server disagree, and that a refusal only quotes a regular expression. */
    @Test
    void aPatternIsPlainAndExplained() {
        assertThat(FormFile.faultyInputs(input -> input.path("validate").has("pattern")
                        && !(PLAIN_PATTERN
                                        .matcher(input.path("validate")
                                                .path("pattern")
                                                .asText())
                                        .matches()
                                && chinese(input.path("validate").path("patternHint")))))
                .isEmpty();
    }

    /** Prevents display fields that the browser sends back, and that the server refuses as not part of the form. */
    @Test
    void whatIsOnlyShownIsNotAField() {
        assertThat(FormFile.faults(file -> file.components()
                        .filter(component -> component.has("readonly") || component.has("disabled"))
                        .map(component -> component.path("id").asText())))
                .isEmpty();
    }

    /** Prevents that a proposal's text works as markup: only html components escape it, and not within attributes. */
    @Test
    void caseDataIsShownWhereItIsEscaped() {
        assertThat(FormFile.faults(file -> file.ofType("text")
                        .flatMap(text ->
                                TEMPLATE.matcher(text.path("text").asText()).results())
                        .map(template -> template.group(1))
                        .filter(name -> !name.endsWith("Link"))))
                .isEmpty();
        assertThat(FormFile.faults(file -> file.ofType("html")
                        .map(html -> html.path("content").asText())
                        .filter(html -> html.matches("(?s).*<[^>]*\\{\\{.*"))))
                .isEmpty();
    }

    /** Prevents that a clerk loses what was typed by following a link. */
    @Test
    void everyLinkOpensInANewWindow() {
        assertThat(FormFile.faults(file -> file.components()
                        .map(component -> component.path("text").asText()
                                + component.path("content").asText())
                        .filter(text -> text.contains("<a ") && !text.contains("target=\"_blank\""))))
                .isEmpty();
    }

    /** Prevents that a decision is taken without the facts, which therefore stand above the first input. */
    @Test
    void everyTaskFormShowsItsCaseFirst() {
        Set<String> starts = Model.all().stream()
                .flatMap(model -> model.starts().stream().map(StartEvent::getCamundaFormRef))
                .collect(Collectors.toSet());
        assertThat(FormFile.faults(
                        file -> Stream.of(file.form().path("components").path(0))
                                .filter(first -> !starts.contains(file.id())
                                        && !first.toString().contains("{{caseNumber}}"))
                                .map(first -> first.path("id").asText())))
                .isEmpty();
    }
}
