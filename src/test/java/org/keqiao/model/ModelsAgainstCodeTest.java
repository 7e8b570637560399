package org.keqiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.keqiao.engine.StartForm;
import org.keqiao.engine.TaskForm;

/**
 * Each step of a model against the class and the form that carry it out.
 *
 * <p>Prevents that a case stops months after a deployment, at a step whose class or form never was there.
 */
class ModelsAgainstCodeTest {

    /** Module to module, as far as one may call a process of the other; Modulith does not see these edges. */
    private static final Set<String> CALLS = Set.of(
            "proposal → proposal",
            "proposal → reply",
            "proposal → followup",
            "proposal → issuance",
            "followup → followup",
            "followup → reply",
            "reply → issuance");

    /** Prevents a user task that fails when the first clerk opens it. */
    @Test
    void everyUserTaskHasItsFormInTheFolderOfItsModule() {
        assertThat(Model.faults(model -> model.userTasks().stream()
                        .filter(task -> !formExists(model, task.getCamundaFormRef()))
                        .map(UserTask::getId)))
                .isEmpty();
    }

    /** Prevents that a running case is shown a form of a later version, which its process does not know. */
    @Test
    void everyFormIsTakenFromTheDeploymentOfItsModel() {
        assertThat(Model.faults(model -> Stream.concat(
                        model.userTasks().stream()
                                .filter(task -> !"deployment".equals(task.getCamundaFormRefBinding()))
                                .map(FlowNode::getId),
                        model.starts().stream()
                                .filter(start -> start.getCamundaFormRef() != null)
                                .filter(start -> !"deployment".equals(start.getCamundaFormRefBinding()))
                                .map(FlowNode::getId))))
                .isEmpty();
    }

    /** Prevents a form whose submission nobody checks or carries out. */
    @Test
    void everyUserTaskHasItsClass() {
        assertThat(Model.faults(model -> model.userTasks().stream()
                        .map(UserTask::getId)
                        .filter(id -> !implemented(model, id, TaskForm.class))))
                .isEmpty();
    }

    /** Prevents a case that somebody may start but nobody registers. */
    @Test
    void everyStartFormHasItsFileAndItsClass() {
        assertThat(Model.faults(model -> model.starts().stream()
                        .map(StartEvent::getCamundaFormRef)
                        .filter(form -> form != null)
                        .filter(form ->
                                !formExists(model, form) || !implemented(model, Words.pascal(form), StartForm.class))))
                .isEmpty();
    }

    /** Prevents a service task that names another step's class, or one that no longer is there. */
    @Test
    void everyServiceTaskHasItsClass() {
        assertThat(Model.faults(model -> model.serviceTasks().stream()
                        .filter(task -> !("${" + Words.lowerCamel(task.getId()) + "}")
                                        .equals(task.getCamundaDelegateExpression())
                                || !implemented(model, task.getId(), JavaDelegate.class))
                        .map(ServiceTask::getId)))
                .isEmpty();
    }

    /** Prevents classes that no model calls any more and that people go on maintaining. */
    @Test
    void everyFormAndDelegateClassIsUsedInAModel() {
        Set<String> written = new TreeSet<>(CodeBase.implementing(TaskForm.class));
        written.addAll(CodeBase.implementing(StartForm.class));
        written.addAll(CodeBase.implementing(JavaDelegate.class));
        written.removeAll(stepsOfAllModels());
        assertThat(written).isEmpty();
    }

    private static Set<String> stepsOfAllModels() {
        return Model.all().stream()
                .flatMap(model -> Stream.concat(
                        model.nodes().stream().map(FlowNode::getId),
                        model.starts().stream()
                                .map(StartEvent::getCamundaFormRef)
                                .filter(form -> form != null)
                                .map(Words::pascal)))
                .collect(Collectors.toSet());
    }

    /** Prevents a case that waits for a message nobody sends, and messages that reach nobody. */
    @Test
    void everyMessageIsDeclaredInCodeAndCaughtByTheEventOfItsName() {
        Set<String> caught = new TreeSet<>();
        assertThat(Model.faults(model -> model.caughtMessages().entrySet().stream()
                        .peek(message -> caught.add(message.getValue()))
                        .filter(message -> !message.getKey().equals(message.getValue()))
                        .map(message -> message.getKey() + " catches " + message.getValue())))
                .isEmpty();
        assertThat(CodeBase.messages()).containsExactlyInAnyOrderElementsOf(caught);
    }

    /** Prevents a process of one module from pulling in another against the modules' one-way order. */
    @Test
    void aProcessCallsOnlyProcessesThatItsModuleMayUse() {
        assertThat(Model.faults(model -> model.calls().stream()
                        .filter(call -> !CALLS.contains(model.module() + " → " + moduleOf(call.getCalledElement())))
                        .map(call -> call.getId() + " calls " + call.getCalledElement())))
                .isEmpty();
    }

    private static String moduleOf(String processId) {
        return Model.all().stream()
                .filter(model -> model.id().equals(processId))
                .map(Model::module)
                .findFirst()
                .orElse("nowhere");
    }

    /** Prevents a called process whose tasks cannot be found under the case they belong to. */
    @Test
    void aCallPassesTheCaseOn() {
        assertThat(Model.faults(model -> model.calls().stream()
                        .filter(call -> call.getExtensionElements() == null || !passesTheCaseOn(call))
                        .map(CallActivity::getId)))
                .isEmpty();
    }

    private static boolean passesTheCaseOn(CallActivity call) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
    }

    private static boolean implemented(Model model, String simpleName, Class<?> type) {
        return CodeBase.find(model.module(), simpleName)
                .filter(found -> found.isAssignableTo(type))
                .isPresent();
    }

    private static boolean formExists(Model model, String form) {
        return Files.exists(Path.of("forms", model.module(), form + ".form"));
    }
}
