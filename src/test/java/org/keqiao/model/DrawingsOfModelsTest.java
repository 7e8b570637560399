package org.keqiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.keqiao.model.Drawing.Box;
import org.keqiao.model.Drawing.Line;

/**
 * How the models are drawn.
 *
 * <p>Prevents drawings that only their author can read: clerks and auditors see them, and decide by them where a case is.
 */
class DrawingsOfModelsTest {

    /** Prevents steps that run but that nobody sees. */
    @Test
    void everyStepAndEveryFlowIsDrawn() {
        assertThat(Model.faults(model -> {
                    Drawing drawing = Drawing.of(model);
                    return Stream.concat(
                            model.nodes().stream()
                                    .map(FlowNode::getId)
                                    .filter(id -> !drawing.shapes().containsKey(id)
                                            && !drawing.frames().containsKey(id)),
                            model.flows().stream()
                                    .map(SequenceFlow::getId)
                                    .filter(id -> !drawing.lines().containsKey(id)));
                }))
                .isEmpty();
    }

    /** Prevents arrows that seem to come from, or to lead to, another step. */
    @Test
    void aFlowRunsFromTheBorderOfItsSourceToTheBorderOfItsTarget() {
        assertThat(Model.faults(model -> {
                    Drawing drawing = Drawing.of(model);
                    return model.flows().stream()
                            .filter(flow -> !joins(drawing, flow))
                            .map(SequenceFlow::getId);
                }))
                .isEmpty();
    }

    private static boolean joins(Drawing drawing, SequenceFlow flow) {
        List<Line> path = drawing.line(flow);
        Line first = path.get(0);
        Line last = path.get(path.size() - 1);
        return drawing.shape(flow.getSource().getId()).hasOnBorder(first.x1(), first.y1())
                && drawing.shape(flow.getTarget().getId()).hasOnBorder(last.x2(), last.y2());
    }

    /** Prevents slanted lines, which cross others unseen. */
    @Test
    void everyLineIsHorizontalOrVertical() {
        assertThat(Model.faults(model -> Drawing.of(model)
                        .allLines()
                        .filter(line -> !line.horizontal() && !line.vertical())
                        .map(Line::toString)))
                .isEmpty();
    }

    /** Prevents a flow that seems to pass through a step it has nothing to do with. */
    @Test
    void noLineRunsThroughAShapeOrALabel() {
        assertThat(Model.faults(model -> {
                    Drawing drawing = Drawing.of(model);
                    return Stream.of(drawing.shapes(), drawing.labels())
                            .flatMap(boxes -> boxes.entrySet().stream())
                            .filter(box -> drawing.allLines().anyMatch(box.getValue()::crossedBy))
                            .map(Map.Entry::getKey);
                }))
                .isEmpty();
    }

    /** Prevents labels that cover one another or a step. */
    @Test
    void nothingCoversAnything() {
        assertThat(Model.faults(model -> {
                    Drawing drawing = Drawing.of(model);
                    Map<String, Box> boxes = new HashMap<>();
                    drawing.shapes().forEach((id, box) -> boxes.put(id + " (shape)", box));
                    drawing.labels().forEach((id, box) -> boxes.put(id + " (label)", box));
                    return boxes.entrySet().stream()
                            .filter(one -> boxes.entrySet().stream()
                                    .anyMatch(other -> !other.getKey().equals(one.getKey())
                                            && !attached(model, one.getKey(), other.getKey())
                                            && other.getValue().overlaps(one.getValue())))
                            .map(Map.Entry::getKey);
                }))
                .isEmpty();
    }

    /** An event on the border of a step covers part of it on purpose. */
    private static boolean attached(Model model, String one, String other) {
        return model.all(BoundaryEvent.class).stream()
                .anyMatch(event -> Set.of(
                                event.getId() + " (shape)",
                                event.getAttachedTo().getId() + " (shape)")
                        .equals(Set.of(one, other)));
    }

    /** Prevents a step that seems to belong to a subprocess, or not to belong to the one it is in. */
    @Test
    void aFrameHoldsTheStepsOfItsSubprocessAndNoOthers() {
        assertThat(Model.faults(model -> {
                    Drawing drawing = Drawing.of(model);
                    return model.frames().stream().flatMap(frame -> {
                        Box box = drawing.frames().getOrDefault(frame.getId(), new Box(0, 0, 0, 0));
                        Set<String> inside = frame.getFlowElements().stream()
                                .map(FlowElement::getId)
                                .collect(Collectors.toSet());
                        return drawing.shapes().entrySet().stream()
                                .filter(step -> inside.contains(step.getKey())
                                        ? !box.holds(step.getValue())
                                        : box.overlaps(step.getValue()))
                                .map(step -> step.getKey() + " and " + frame.getId());
                    });
                }))
                .isEmpty();
    }

    /** Prevents crossings; lines meet only where they lead to the same step, as the returns do in their lane. */
    @Test
    void linesMeetOnlyWhereTheyLeadToTheSameStep() {
        assertThat(Model.faults(model -> {
                    Drawing drawing = Drawing.of(model);
                    return model.flows().stream()
                            .flatMap(one -> model.flows().stream()
                                    .filter(other -> other.getId().compareTo(one.getId()) > 0)
                                    .filter(other -> !other.getTarget().equals(one.getTarget()))
                                    .filter(other -> meet(drawing.line(one), drawing.line(other)))
                                    .map(other -> one.getId() + " and " + other.getId()));
                }))
                .isEmpty();
    }

    private static boolean meet(List<Line> one, List<Line> other) {
        return one.stream().anyMatch(line -> other.stream().anyMatch(line::meets));
    }

    /** Prevents a drawing in which the usual course has to be searched for. */
    @Test
    void theUsualCourseIsOneStraightLineFromLeftToRight() {
        assertThat(Model.faults(model -> {
                    Drawing drawing = Drawing.of(model);
                    List<Box> course = usualCourse(model).stream()
                            .map(node -> drawing.shape(node.getId()))
                            .toList();
                    return Stream.iterate(1, i -> i < course.size(), i -> i + 1)
                            .filter(i -> course.get(i).middle() != course.get(0).middle()
                                    || course.get(i).x() <= course.get(i - 1).x())
                            .map(i -> usualCourse(model).get(i).getId());
                }))
                .isEmpty();
    }

    /** From the start, yes at every question, to an end. */
    private static List<FlowNode> usualCourse(Model model) {
        List<FlowNode> course = new ArrayList<>(model.starts());
        Optional<FlowNode> next = next(course.get(0));
        while (next.isPresent() && !course.contains(next.get())) {
            course.add(next.get());
            next = next(next.get());
        }
        return course;
    }

    private static Optional<FlowNode> next(FlowNode node) {
        return node.getOutgoing().stream()
                .filter(flow -> !flow.getId().endsWith("_No"))
                .map(SequenceFlow::getTarget)
                .findFirst();
    }
}
