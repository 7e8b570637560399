package org.keqiao.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.keqiao.organization.Duty;

/** The processes as a page for people: a chart and a list of steps for each model. */
final class ProcessMap {

    private ProcessMap() {}

    /** The page in Markdown, with Mermaid charts. */
    static String ofAllModels() {
        return """
                # Process map

                Generated from the models in `bpmn/`; do not edit. After changing a model:
                `mvn -q test -Dtest=ProcessMapTest -Dpromote=true`.
                """ + callersFirst().stream().map(ProcessMap::section).collect(Collectors.joining());
    }

    /** The models in the order in which a case comes to them. */
    private static List<Model> callersFirst() {
        List<Model> models = Model.all();
        return models.stream()
                .sorted(Comparator.comparingInt(
                        model -> -reached(model, models, new TreeSet<>()).size()))
                .toList();
    }

    /** The processes that the model calls, directly or through others, itself included; some call themselves. */
    private static Set<String> reached(Model model, List<Model> models, Set<String> found) {
        if (found.add(model.id())) {
            model.calls().stream()
                    .flatMap(call -> models.stream().filter(other -> other.id().equals(call.getCalledElement())))
                    .forEach(other -> reached(other, models, found));
        }
        return found;
    }

    /** Steps as the model lists them, which is the order in which it is drawn. */
    private static List<FlowNode> nodes(Model model) {
        return nodes(model.process().getFlowElements()).toList();
    }

    private static Stream<FlowNode> nodes(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(node -> node instanceof SubProcess frame ? nodes(frame.getFlowElements()) : Stream.of(node));
    }

    private static String section(Model model) {
        return "\n## %s `%s`\n\nModel: [%s](../../%s)\n\n"
                        .formatted(
                                model.process().getName(),
                                model.id(),
                                model.file().getFileName(),
                                path(model))
                + chart(model)
                + steps(model);
    }

    private static String path(Model model) {
        return model.file().toString().replace('\\', '/');
    }

    private static String chart(Model model) {
        return Stream.of(
                        Stream.of("```mermaid", "flowchart TD"),
                        nodes(model).stream()
                                .filter(node -> node.getParentElement() instanceof Process)
                                .map(ProcessMap::box),
                        model.frames().stream().flatMap(ProcessMap::frame),
                        model.all(BoundaryEvent.class).stream()
                                .map(event -> "    " + event.getAttachedTo().getId() + " -.- " + event.getId()),
                        model.flows().stream().map(ProcessMap::arrow),
                        Stream.of("```", ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String box(FlowNode node) {
        return "    " + node.getId() + shape(node);
    }

    private static Stream<String> frame(SubProcess frame) {
        return Stream.of(
                        Stream.of("    subgraph " + frame.getId() + "[\"" + label(frame) + "\"]"),
                        nodes(frame.getFlowElements()).map(ProcessMap::box),
                        Stream.of("    end"))
                .flatMap(lines -> lines);
    }

    private static String shape(FlowNode node) {
        String label = label(node);
        if (node instanceof Event) {
            return "([\"" + label + "\"])";
        }
        if (node instanceof Gateway) {
            return "{\"" + label + "\"}";
        }
        if (node instanceof CallActivity) {
            return "[[\"" + label + "\"]]";
        }
        return node instanceof UserTask ? "[\"👤 " + label + "\"]" : "[\"" + label + "\"]";
    }

    private static String arrow(SequenceFlow flow) {
        String answer = flow.getName() == null ? "" : "|" + flow.getName() + "|";
        return "    " + flow.getSource().getId() + " -->" + answer + " "
                + flow.getTarget().getId();
    }

    private static String steps(Model model) {
        List<FlowNode> steps =
                nodes(model).stream().filter(node -> !(node instanceof Gateway)).toList();
        return "| Step | Id | Duty | Form | Class or process |\n|---|---|---|---|---|\n"
                + steps.stream().map(step -> row(model, step)).collect(Collectors.joining());
    }

    private static String row(Model model, FlowNode step) {
        return "| %s | `%s` | %s | %s | %s |\n"
                .formatted(label(step), step.getId(), duty(step), form(model, step), behind(step));
    }

    private static String duty(FlowNode step) {
        if (!(step instanceof UserTask task)) {
            return "";
        }
        String group = task.getCamundaCandidateGroups();
        return Duty.ofGroup(group)
                .map(duty -> duty.label() + " `" + group + "`")
                .orElse("`" + group + "`");
    }

    private static String form(Model model, FlowNode step) {
        String form = step instanceof UserTask task ? task.getCamundaFormRef() : startForm(step);
        return form.isEmpty() ? "" : "[%s](../../forms/%s/%s.form)".formatted(form, model.module(), form);
    }

    private static String startForm(FlowNode step) {
        return step instanceof StartEvent start && start.getCamundaFormRef() != null ? start.getCamundaFormRef() : "";
    }

    private static String behind(FlowNode step) {
        if (step instanceof UserTask || step instanceof ServiceTask) {
            return "`" + step.getId() + "`";
        }
        if (step instanceof CallActivity call) {
            return "process `" + call.getCalledElement() + "`";
        }
        String form = startForm(step);
        return form.isEmpty() ? "" : "`" + Words.pascal(form) + "`";
    }

    private static String label(FlowNode node) {
        return node.getName().replace("\n", "");
    }
}
