package org.keqiao.document.layout;

import java.util.List;
import org.keqiao.document.Part;

/** Authorities' names below the body; one that is too wide is broken by sense. */
final class IssuerNames {

    private IssuerNames() {}

    /** @param width in characters */
    static List<StyledText> lines(Setter setter, String name, double width) {
        return new TitleBreaker(setter.metrics(), Face.FANG_SONG, width)
                .texts(name).stream()
                        .map(line -> setter.text(line, Face.FANG_SONG))
                        .toList();
    }

    /** @param centre in points from the left of the type area */
    static FlowLine centredAt(Setter setter, Part part, StyledText text, double centre) {
        double left = centre - text.width() * Geometry.SIZE_3 / 2;
        return setter.from(part, text, left, Geometry.SIZE_3, Ink.BLACK);
    }
}
