package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Head;
import org.keqiao.document.Part;

/** 签发人 on the right of an upward document's head: two names a line, below each other (7.2.6). */
final class SignatoriesSetter {

    private static final double SIZE = Geometry.SIZE_3;

    /** A name of two characters is spread to the width of three. */
    private static final double USUAL_NAME = 3;

    private final Setter setter;

    SignatoriesSetter(Setter setter) {
        this.setter = setter;
    }

    /** The pieces of each line, from left to right. */
    List<List<FlowLine>> rows(List<String> names) {
        List<StyledText> texts =
                names.stream().map(name -> setter.text(name, Face.KAI)).toList();
        double column = Math.max(
                names.size() == 1 ? 0 : USUAL_NAME,
                texts.stream().mapToDouble(StyledText::width).max().orElse(0));
        int columns = Math.min(names.size(), Geometry.SIGNATORIES_A_LINE);
        double right = Geometry.TYPE_WIDTH / SIZE - Geometry.UPWARD_BLANK;
        double first = right - columns * column - (columns - 1);
        List<List<FlowLine>> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (i % columns == 0) {
                rows.add(new ArrayList<>());
            }
            double left = first + i % columns * (column + 1);
            rows.get(rows.size() - 1).add(name(texts.get(i), left, column).of(i + 1));
        }
        StyledText label = setter.text(Head.SIGNATORIES_LABEL, Face.FANG_SONG);
        rows.get(0)
                .add(
                        0,
                        setter.endingAt(Part.SIGNATORIES, label, first * SIZE, SIZE)
                                .of(1));
        return rows;
    }

    private FlowLine name(StyledText text, double left, double column) {
        double width = text.length() == 2 ? Math.min(column, USUAL_NAME) : text.width();
        return setter.spaced(Part.SIGNATORIES, text, left * SIZE, width * SIZE, SIZE, Ink.BLACK);
    }
}
