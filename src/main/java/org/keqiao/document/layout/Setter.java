package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Paragraph.Align;
import org.keqiao.document.Part;

/** Sets texts as lines: broken paragraphs, or single lines that are centred or end at an edge. */
final class Setter {

    private final GlyphMetrics metrics;

    Setter(GlyphMetrics metrics) {
        this.metrics = metrics;
    }

    StyledText text(String text, Face face) {
        return StyledText.of(text, face, metrics);
    }

    List<FlowLine> paragraph(Part part, int paragraph, StyledText text, Measure measure, double size) {
        return aligned(part, paragraph, text, measure, size, Align.JUSTIFIED);
    }

    /** The measure is in parts of the size that the text is set in. */
    List<FlowLine> aligned(Part part, int paragraph, StyledText text, Measure measure, double size, Align align) {
        List<FlowLine> lines = new ArrayList<>();
        for (LineBreaker.Line line : new LineBreaker(text, measure, align == Align.JUSTIFIED).lines()) {
            double shift = switch (align) {
                case JUSTIFIED, LEFT -> 0;
                case CENTRED -> line.slack() * size / 2;
                case RIGHT -> line.slack() * size;
            };
            lines.add(new FlowLine(part, paragraph, size, Ink.BLACK, line.glyphs(size)).shifted(shift));
        }
        return lines;
    }

    FlowLine centred(Part part, StyledText text, double size, Ink ink) {
        return from(part, text, (Geometry.TYPE_WIDTH - text.width() * size) / 2, size, ink);
    }

    FlowLine endingAt(Part part, StyledText text, double right, double size) {
        return from(part, text, right - text.width() * size, size, Ink.BLACK);
    }

    FlowLine from(Part part, StyledText text, double left, double size, Ink ink) {
        return spaced(part, text, left, text.width() * size, size, ink);
    }

    /** The characters spread evenly over the width, from the first one's left edge to the last one's right edge. */
    FlowLine spaced(Part part, StyledText text, double left, double width, double size, Ink ink) {
        List<PlacedGlyph> glyphs = new ArrayList<>(text.length());
        double gap = text.length() < 2 ? 0 : (width - text.width() * size) / (text.length() - 1);
        double x = left;
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new PlacedGlyph(text.characters[i], text.faces[i], x));
            x += text.advances[i] * size + gap;
        }
        return new FlowLine(part, 0, size, ink, glyphs);
    }

    GlyphMetrics metrics() {
        return metrics;
    }
}
