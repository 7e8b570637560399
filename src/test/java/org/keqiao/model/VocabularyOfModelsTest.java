package org.keqiao.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;
import org.keqiao.organization.Duty;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What the models may say to the engine.
 *
 * <p>Prevents that a case depends on what stands in a model and nowhere else.
 */
class VocabularyOfModelsTest {

    /** What of the engine's vocabulary the models speak; scripts, connectors, listeners and class names are not in it. */
    private static final Set<String> VOCABULARY = Set.of(
            "historyTimeToLive",
            "isStartableInTasklist",
            "formRef",
            "formRefBinding",
            "candidateGroups",
            "delegateExpression",
            "collection",
            "elementVariable",
            "in",
            "out");

    /** Prevents that code hides in a model, where no compiler, test or review looks at it. */
    @Test
    void aModelHoldsNoCode() {
        assertThat(Model.faults(model -> Stream.concat(
                                model.elements().stream()
                                        .filter(element -> Expressions.CAMUNDA.equals(element.getNamespaceURI()))
                                        .map(Element::getLocalName),
                                model.elements().stream()
                                        .flatMap(Expressions::attributes)
                                        .filter(attribute -> Expressions.CAMUNDA.equals(attribute.getNamespaceURI()))
                                        .map(Attr::getLocalName))
                        .filter(word -> !VOCABULARY.contains(word))))
                .isEmpty();
        assertThat(Model.faults(model -> model.elements().stream()
                        .map(Element::getLocalName)
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains("script"))))
                .isEmpty();
    }

    /** Prevents a task that nobody sees, because no person ever is in its group. */
    @Test
    void everyTaskGoesToADutyOfTheOffice() {
        Set<String> groups = groups();
        assertThat(Model.faults(model -> model.userTasks().stream()
                        .filter(task -> !groups.contains(String.valueOf(task.getCamundaCandidateGroups())))
                        .map(task -> task.getId() + " goes to " + task.getCamundaCandidateGroups())))
                .isEmpty();
    }

    private static Set<String> groups() {
        return Stream.concat(
                        Stream.of("${countersigningGroup}", "${coHandlingGroup}", "${coHandlingHeadGroup}"),
                        Stream.of(Duty.values())
                                .map(duty -> duty.unitBound() ? duty.group("${leadUnitId}") : duty.group()))
                .collect(Collectors.toSet());
    }

    /** Prevents that history is deleted too early, or that the engine refuses the model for want of a time. */
    @Test
    void everyModelKeepsItsHistoryTenYears() {
        assertThat(Model.faults(
                        model -> Stream.of(String.valueOf(model.process().getCamundaHistoryTimeToLiveString()))
                                .filter(time -> !time.equals("P3650D"))))
                .isEmpty();
    }

    /** Prevents a reply or a document without its case, started by hand from Tasklist's list of processes. */
    @Test
    void onlyAProcessWithAStartFormIsStartedByPeople() {
        assertThat(Model.faults(model -> model.starts().stream()
                        .filter(start ->
                                model.process().isCamundaStartableInTasklist() != (start.getCamundaFormRef() != null))
                        .map(StartEvent::getId)))
                .isEmpty();
    }

    /** Prevents returns by moving tokens about, which no model shows and no round counts. */
    @Test
    void noClassMovesACaseAgainstItsModel() {
        noClasses()
                .should()
                .callMethod(RuntimeService.class, "createProcessInstanceModification", String.class)
                .orShould()
                .callMethod(RuntimeService.class, "createModification", String.class)
                .check(CodeBase.CLASSES);
    }
}
