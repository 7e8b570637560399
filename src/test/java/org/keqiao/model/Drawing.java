package org.keqiao.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/**
 * Where a model's drawing puts things, in pixels.
 *
 * @param shapes by id of the step
 * @param frames by id of the subprocess whose steps they hold
 * @param lines by id of the flow, from source to target
 * @param labels by id of the step or flow they name
 */
record Drawing(
        Map<String, Box> shapes, Map<String, Box> frames, Map<String, List<Line>> lines, Map<String, Box> labels) {

    static Drawing of(Model model) {
        Map<String, Box> shapes = new LinkedHashMap<>();
        Map<String, Box> frames = new LinkedHashMap<>();
        Map<String, Box> labels = new LinkedHashMap<>();
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (BpmnShape shape : model.all(BpmnShape.class)) {
            boolean frame = shape.getBpmnElement() instanceof SubProcess;
            (frame ? frames : shapes).put(shape.getBpmnElement().getId(), Box.of(shape.getBounds()));
            label(shape.getBpmnElement(), shape.getBpmnLabel(), labels);
        }
        for (BpmnEdge edge : model.all(BpmnEdge.class)) {
            lines.put(edge.getBpmnElement().getId(), lines(List.copyOf(edge.getWaypoints())));
            label(edge.getBpmnElement(), edge.getBpmnLabel(), labels);
        }
        return new Drawing(shapes, frames, lines, labels);
    }

    private static void label(BaseElement named, @Nullable BpmnLabel label, Map<String, Box> labels) {
        if (label != null) {
            labels.put(named.getId(), Box.of(label.getBounds()));
        }
    }

    private static List<Line> lines(List<Waypoint> points) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }

    /** The shape of a step; an empty one at the origin if it is not drawn. */
    Box shape(String id) {
        return shapes.getOrDefault(id, new Box(0, 0, 0, 0));
    }

    List<Line> line(SequenceFlow flow) {
        return lines.getOrDefault(flow.getId(), List.of());
    }

    Stream<Line> allLines() {
        return lines.values().stream().flatMap(Collection::stream);
    }

    /** A rectangle; x grows to the right and y downwards. */
    record Box(double x, double y, double width, double height) {

        static Box of(Bounds bounds) {
            return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }

        double middle() {
            return y + height / 2;
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean holds(Box other) {
            return x <= other.x
                    && y <= other.y
                    && other.x + other.width <= x + width
                    && other.y + other.height <= y + height;
        }

        /** Whether the line runs through the inside; touching the border does not count. */
        boolean crossedBy(Line line) {
            return line.left() < x + width && x < line.right() && line.top() < y + height && y < line.bottom();
        }

        boolean hasOnBorder(double px, double py) {
            boolean within = x <= px && px <= x + width && y <= py && py <= y + height;
            return within && (px == x || px == x + width || py == y || py == y + height);
        }
    }

    /** A straight part of a flow's path. */
    record Line(double x1, double y1, double x2, double y2) {

        boolean horizontal() {
            return y1 == y2;
        }

        boolean vertical() {
            return x1 == x2;
        }

        double left() {
            return Math.min(x1, x2);
        }

        double right() {
            return Math.max(x1, x2);
        }

        double top() {
            return Math.min(y1, y2);
        }

        double bottom() {
            return Math.max(y1, y2);
        }

        /** Whether the two have a point in common, ends included; both run along an axis. */
        boolean meets(Line other) {
            return left() <= other.right()
                    && other.left() <= right()
                    && top() <= other.bottom()
                    && other.top() <= bottom();
        }
    }
}
