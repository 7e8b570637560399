package org.keqiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.keqiao.engine.Forms;

/**
 * What things in a model are called.
 *
 * <p>Prevents that somebody who searches for a word of the office, or for a class, does not find the step in the model.
 */
class NamesInModelsTest {

    private static final List<List<String>> ANSWERS = List.of(List.of("是", "否"), List.of("通过", "退回"));
    private static final int MOST_NODES = 30;

    /** Prevents a model that a reader looks for under the wrong name, and copies such as {@code reply-approval2}. */
    @Test
    void aFileIsNamedAfterItsOnlyProcess() {
        assertThat(Model.faults(model -> Stream.of(model.file().getFileName().toString())
                        .filter(name -> !name.equals(model.id() + ".bpmn")
                                || !name.matches("[a-z]+(-[a-z]+)*\\.bpmn")
                                || model.processes().size() != 1)))
                .isEmpty();
    }

    /** Prevents a process without an owner among the modules. */
    @Test
    void aFileLiesInTheFolderOfItsModule() {
        assertThat(Model.faults(model -> Stream.of(model.module())
                        .filter(module -> model.file().getNameCount() != 3
                                || CodeBase.CLASSES.stream()
                                        .noneMatch(type -> type.getPackageName().equals("org.keqiao." + module)))))
                .isEmpty();
    }

    /** Prevents ids such as {@code Activity_0x1kf}, which say nothing in a log or an incident. */
    @Test
    void aStepIsNamedInWordsAndNotByTheModeler() {
        assertThat(Model.faults(model ->
                        model.nodes().stream().map(FlowNode::getId).filter(id -> !id.matches("([A-Z][a-z]+)+"))))
                .isEmpty();
    }

    /** Prevents flows that nobody can tell apart in the history. */
    @Test
    void aFlowIsNamedAfterItsEndsOrItsAnswer() {
        assertThat(Model.faults(model -> model.flows().stream()
                        .filter(flow -> !flow.getId().equals(expectedId(flow)))
                        .map(flow -> flow.getId() + " instead of " + expectedId(flow))))
                .isEmpty();
    }

    private static String expectedId(SequenceFlow flow) {
        FlowNode source = flow.getSource();
        if (source instanceof ExclusiveGateway && source.getOutgoing().size() > 1) {
            return source.getId() + (flow.getConditionExpression() == null ? "_No" : "_Yes");
        }
        return source.getId() + "_to_" + flow.getTarget().getId();
    }

    /** Prevents drawings whose parts cannot be traced to the step they stand for when two versions are compared. */
    @Test
    void aPartOfTheDrawingIsNamedAfterWhatItShows() {
        assertThat(Model.faults(model -> model.elements().stream()
                        .filter(element -> element.hasAttribute("bpmnElement"))
                        .filter(element ->
                                !element.getAttribute("id").equals(element.getAttribute("bpmnElement") + "_di"))
                        .map(element -> element.getAttribute("id"))))
                .isEmpty();
    }

    /** Prevents English, technical or missing labels on the screens of people who work in Chinese. */
    @Test
    void everythingThatHasALabelHasAChineseOne() {
        assertThat(Model.faults(model -> Stream.concat(
                                model.nodes().stream().map(node -> node.getId() + " " + node.getName()),
                                Stream.of(model.id() + " " + model.process().getName()))
                        .filter(label -> !label.matches("(?s)\\S+ .*\\p{IsHan}.*"))))
                .isEmpty();
    }

    /** Prevents a fork whose branches a reader has to guess, and questions that nobody asks. */
    @Test
    void aForkAsksAQuestionAndItsFlowsAnswerIt() {
        assertThat(Model.faults(model -> model.all(ExclusiveGateway.class).stream()
                        .filter(gateway -> model.questions().contains(gateway) ? !asks(gateway) : asksNothing(gateway))
                        .map(ExclusiveGateway::getId)))
                .isEmpty();
    }

    private static boolean asks(ExclusiveGateway gateway) {
        List<String> answers = Stream.of("_Yes", "_No")
                .flatMap(answer -> gateway.getOutgoing().stream()
                        .filter(flow -> flow.getId().endsWith(answer)))
                .map(SequenceFlow::getName)
                .toList();
        return gateway.getName().endsWith("？") && ANSWERS.contains(answers);
    }

    private static boolean asksNothing(ExclusiveGateway gateway) {
        return gateway.getName().endsWith("？") || gateway.getIncoming().size() < 2;
    }

    /** Prevents a model that nobody takes in at a glance; a call activity splits it. */
    @Test
    void aModelHasNoMoreStepsThanAPageHolds() {
        assertThat(Model.faults(model -> Stream.of(model.nodes().size())
                        .filter(size -> size > MOST_NODES)
                        .map(size -> size + " nodes")))
                .isEmpty();
    }

    /** Prevents a form that the engine cannot find by the name of its task. */
    @Test
    void aFormIsNamedAfterItsTask() {
        assertThat(Model.faults(model -> model.userTasks().stream()
                        .filter(task -> !Forms.kebab(task.getId()).equals(task.getCamundaFormRef()))
                        .map(task -> task.getId() + " has form " + task.getCamundaFormRef())))
                .isEmpty();
    }

    /** Prevents that ids of the file's own parts collide or are left from a copied model. */
    @Test
    void everyIdIsOfThisModel() {
        assertThat(Model.faults(model -> model.elements().stream()
                        .filter(element -> List.of("definitions", "BPMNDiagram").contains(element.getLocalName()))
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.startsWith(model.id() + "_"))))
                .isEmpty();
    }
}
