package org.keqiao.document.pdf;

import com.itextpdf.kernel.geom.LineSegment;
import com.itextpdf.kernel.geom.Point;
import com.itextpdf.kernel.geom.Vector;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.PathRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.keqiao.document.layout.Geometry;

/** What a reader finds on a page of the file: characters and strokes, in points from the top left. */
public record PrintedPage(double width, double height, List<Glyph> glyphs, List<Stroke> strokes) {

    /** @param baseline of the line; the character's own lies higher by the rise */
    public record Glyph(String text, double left, double right, double baseline, double size, double rise) {}

    /** A stroked line, or the box around a stroked shape. */
    public record Stroke(double left, double right, double top, double bottom, double thickness, boolean red) {}

    /** Glyphs that share a baseline, from top to bottom. */
    List<List<Glyph>> lines() {
        TreeMap<Long, List<Glyph>> lines = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            lines.computeIfAbsent(Math.round(glyph.baseline * 10), key -> new ArrayList<>())
                    .add(glyph);
        }
        return List.copyOf(lines.values());
    }

    static String text(List<Glyph> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(glyph -> text.append(glyph.text));
        return text.toString();
    }

    /** The line that begins with the given text. */
    List<Glyph> line(String start) {
        return lines().stream()
                .filter(line -> text(line).startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line starts with " + start));
    }

    public static List<PrintedPage> read(byte[] pdf) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            List<PrintedPage> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(read(document.getPage(i)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintedPage read(PdfPage page) {
        Listener listener = new Listener();
        new PdfCanvasProcessor(listener).processPageContent(page);
        double width = page.getMediaBox().getWidth();
        return new PrintedPage(width, page.getMediaBox().getHeight(), listener.glyphs, listener.strokes);
    }

    private static final class Listener implements IEventListener {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Stroke> strokes = new ArrayList<>();

        @Override
        public void eventOccurred(IEventData data, EventType type) {
            if (data instanceof TextRenderInfo text) {
                text.getCharacterRenderInfos().forEach(this::add);
            } else if (data instanceof PathRenderInfo path && path.getOperation() == PathRenderInfo.STROKE) {
                add(path);
            }
        }

        @Override
        public Set<EventType> getSupportedEvents() {
            return Set.of(EventType.RENDER_TEXT, EventType.RENDER_PATH);
        }

        private void add(TextRenderInfo info) {
            LineSegment baseline = info.getBaseline();
            double y = Geometry.PAGE_HEIGHT - baseline.getStartPoint().get(Vector.I2) + info.getRise();
            double left = baseline.getStartPoint().get(Vector.I1);
            double right = baseline.getEndPoint().get(Vector.I1);
            String actual = info.getActualText();
            glyphs.add(new Glyph(
                    actual == null ? info.getText() : actual, left, right, y, info.getFontSize(), info.getRise()));
        }

        private void add(PathRenderInfo info) {
            List<Point> points = new ArrayList<>();
            info.getPath().getSubpaths().forEach(subpath -> points.addAll(subpath.getPiecewiseLinearApproximation()));
            double left = points.stream().mapToDouble(Point::getX).min().orElseThrow();
            double right = points.stream().mapToDouble(Point::getX).max().orElseThrow();
            double top = points.stream().mapToDouble(Point::getY).max().orElseThrow();
            double bottom = points.stream().mapToDouble(Point::getY).min().orElseThrow();
            float[] colour = info.getStrokeColor().getColorValue();
            boolean red = colour.length == 3 && colour[0] > 0.8;
            strokes.add(new Stroke(
                    left, right, Geometry.PAGE_HEIGHT - top, Geometry.PAGE_HEIGHT - bottom, info.getLineWidth(), red));
        }
    }
}
