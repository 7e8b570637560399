package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Head;
import org.keqiao.document.Part;

/**
 * Sets the issuing authorities' mark in red (发文机关标志, 7.2.4).
 *
 * <p>The names of a joint issue stand below each other, the host's first, spread to one width; 文件 stands to their
 * right, centred on them. A single name that would become too small is set on several lines.
 */
final class MarkSetter {

    private final Setter setter;
    private final List<StyledText> names = new ArrayList<>();
    private final boolean joint;
    private final double word;
    private final double size;

    /**
     * @param most greatest size in points
     * @param scale size as a part of what it would be otherwise
     */
    MarkSetter(Setter setter, Head head, double most, double scale) {
        this.setter = setter;
        this.joint = head.authorities().size() > 1;
        boolean withWord = joint && head.format() == Head.Format.DOCUMENT;
        word = withWord ? Geometry.MARK_WORD_GAP + Head.DOCUMENT_WORD.length() : 0;
        List<String> lines = joint ? head.authorities() : List.of(head.mark());
        if (!joint && size(lines, most) < Geometry.MARK_LEAST_SIZE) {
            lines = new TitleBreaker(
                            setter.metrics(), Face.XIAO_BIAO_SONG, Geometry.MARK_MAX_WIDTH / Geometry.MARK_LEAST_SIZE)
                    .texts(head.mark());
        }
        lines.forEach(line -> names.add(setter.text(line, Face.XIAO_BIAO_SONG)));
        size = size(lines, most) * scale;
    }

    /** Height of all lines in points. */
    double height() {
        return ((names.size() - 1) * Geometry.MARK_PITCH + 1) * size;
    }

    /** Distance from the upper edge of the first line's ink to the lower edge of the last one's. */
    double inkHeight() {
        return height() - 2 * Geometry.INK_INSET * size;
    }

    /** @param top upper edge of the first line's ink */
    void set(PageBuilder page, double top) {
        double width = width(names);
        double left = (Geometry.TYPE_WIDTH - (width + word) * size) / 2;
        double first = top - Geometry.INK_INSET * size;
        for (int i = 0; i < names.size(); i++) {
            double y = first + i * Geometry.MARK_PITCH * size;
            FlowLine line = joint
                    ? setter.spaced(Part.HEAD_MARK, names.get(i), left, width * size, size, Ink.RED)
                    : setter.centred(Part.HEAD_MARK, names.get(i), size, Ink.RED);
            page.add(line.of(joint ? i + 1 : 0).at(y));
        }
        if (word > 0) {
            StyledText text = setter.text(Head.DOCUMENT_WORD, Face.XIAO_BIAO_SONG);
            double x = left + (width + Geometry.MARK_WORD_GAP) * size;
            FlowLine line = setter.from(Part.HEAD_MARK, text, x, size, Ink.RED);
            page.add(line.of(names.size() + 1).at(first + (height() - size) / 2));
        }
    }

    private double size(List<String> lines, double most) {
        double width = width(lines.stream()
                .map(line -> setter.text(line, Face.XIAO_BIAO_SONG))
                .toList());
        return Math.min(most, Geometry.MARK_MAX_WIDTH / Math.max(1, width + word));
    }

    private static double width(List<StyledText> lines) {
        return lines.stream().mapToDouble(StyledText::width).max().orElse(1);
    }
}
