package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
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
        return new LineBreaker(text, measure)
                .lines().stream()
                        .map(line -> new FlowLine(part, paragraph, size, Ink.BLACK, line.glyphs(size)))
                        .toList();
    }

    FlowLine centred(Part part, StyledText text, double size, Ink ink) {
        return from(part, text, (Geometry.TYPE_WIDTH - text.width() * size) / 2, size, ink);
    }

    FlowLine endingAt(Part part, StyledText text, double right, double size) {
        return from(part, text, right - text.width() * size, size, Ink.BLACK);
    }

    FlowLine from(Part part, StyledText text, double left, double size, Ink ink) {
        List<PlacedGlyph> glyphs = new ArrayList<>(text.length());
        double x = left;
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new PlacedGlyph(text.characters[i], text.faces[i], x));
            x += text.advances[i] * size;
        }
        return new FlowLine(part, 0, size, ink, glyphs);
    }

    GlyphMetrics metrics() {
        return metrics;
    }
}
