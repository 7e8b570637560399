package org.keqiao.document.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One outline as the table {@code glyf} holds it: points on and off quadratic curves, in the font's units. */
final class TrueTypeOutline {

    /** How far a converted curve may lie off, in the font's units: 0.003 mm on paper for 3号. */
    private static final double TOLERANCE = 0.5;

    private static final byte ON_CURVE = 1;
    private static final int HEADER = 10;

    private final List<List<Point>> contours = new ArrayList<>();
    private List<Point> current = new ArrayList<>();
    private double x;
    private double y;

    private record Point(int x, int y, boolean on) {}

    private TrueTypeOutline() {}

    /** The outline of a shape whose y grows downwards. */
    static TrueTypeOutline of(Shape shape) {
        TrueTypeOutline outline = new TrueTypeOutline();
        double[] c = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            outline.add(path.currentSegment(c), c);
        }
        outline.close();
        return outline;
    }

    int points() {
        return contours.stream().mapToInt(List::size).sum();
    }

    int contours() {
        return contours.size();
    }

    int left() {
        return bound(true, true);
    }

    byte[] bytes() {
        int points = points();
        if (points == 0) {
            return new byte[0];
        }
        int size = HEADER + 2 * contours.size() + 2 + points * 5;
        ByteBuffer bytes = ByteBuffer.allocate((size + 3) / 4 * 4);
        bytes.putShort((short) contours.size());
        bytes.putShort((short) bound(true, true)).putShort((short) bound(false, true));
        bytes.putShort((short) bound(true, false)).putShort((short) bound(false, false));
        int end = -1;
        for (List<Point> contour : contours) {
            end += contour.size();
            bytes.putShort((short) end);
        }
        bytes.putShort((short) 0);
        contours.forEach(contour -> contour.forEach(point -> bytes.put(point.on ? ON_CURVE : 0)));
        putSteps(bytes, true);
        putSteps(bytes, false);
        return bytes.array();
    }

    private void putSteps(ByteBuffer bytes, boolean horizontal) {
        int last = 0;
        for (List<Point> contour : contours) {
            for (Point point : contour) {
                int place = horizontal ? point.x : point.y;
                bytes.putShort((short) (place - last));
                last = place;
            }
        }
    }

    private int bound(boolean horizontal, boolean least) {
        IntStream places = contours.stream().flatMap(List::stream).mapToInt(point -> horizontal ? point.x : point.y);
        return (least ? places.min() : places.max()).orElse(0);
    }

    private void add(int segment, double[] c) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> {
                close();
                point(c[0], c[1], true);
            }
            case PathIterator.SEG_LINETO -> point(c[0], c[1], true);
            case PathIterator.SEG_QUADTO -> {
                point(c[0], c[1], false);
                point(c[2], c[3], true);
            }
            case PathIterator.SEG_CUBICTO -> cubic(c);
            default -> close();
        }
    }

    /** As many quadratic curves as keep within the tolerance; their distance falls with the third power. */
    private void cubic(double[] c) {
        double dx = x - 3 * c[0] + 3 * c[2] - c[4];
        double dy = y - 3 * c[1] + 3 * c[3] - c[5];
        double distance = Math.sqrt(3) / 36 * Math.hypot(dx, dy);
        int count = (int) Math.max(1, Math.ceil(Math.cbrt(distance / TOLERANCE)));
        double[] px = {x, c[0], c[2], c[4]};
        double[] py = {y, c[1], c[3], c[5]};
        for (int i = 0; i < count; i++) {
            double from = (double) i / count;
            double to = (double) (i + 1) / count;
            point(control(px, from, to), control(py, from, to), false);
            point(at(px, to), at(py, to), true);
        }
    }

    /** The middle of the two points where the tangents of the part's ends would put a quadratic's control point. */
    private static double control(double[] p, double from, double to) {
        double half = (to - from) / 2;
        double first = at(p, from) + slope(p, from) * half;
        double second = at(p, to) - slope(p, to) * half;
        return (first + second) / 2;
    }

    private static double at(double[] p, double t) {
        double s = 1 - t;
        return s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
    }

    private static double slope(double[] p, double t) {
        double s = 1 - t;
        return 3 * (s * s * (p[1] - p[0]) + 2 * s * t * (p[2] - p[1]) + t * t * (p[3] - p[2]));
    }

    private void point(double toX, double toY, boolean on) {
        x = toX;
        y = toY;
        current.add(new Point((int) Math.round(toX), (int) Math.round(-toY), on));
    }

    private void close() {
        int last = current.size() - 1;
        if (last > 0 && current.get(last).equals(current.get(0))) {
            current.remove(last);
        }
        if (current.size() > 2) {
            contours.add(current);
        }
        current = new ArrayList<>();
    }
}
