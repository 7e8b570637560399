package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title by sense into lines that make a trapezoid or a diamond (GB/T 9704-2012, 7.3.1: 梯形或菱形).
 *
 * <p>Lines that the author gave stay. Otherwise a blank in the title, a mark or a word that opens a phrase draws
 * the break to itself, and words that lean on the one before keep it away. Authorities' names are broken likewise.
 */
final class TitleBreaker {

    /** Widest line, in characters of the title: the type area without a hair's breadth at either end. */
    private static final double MAX_WIDTH = Geometry.TYPE_WIDTH / Geometry.SIZE_2 - 0.5;

    /** What a further line costs. */
    private static final double ANOTHER_LINE = 20;

    private final GlyphMetrics metrics;
    private final Face face;
    private final double maxWidth;

    TitleBreaker(GlyphMetrics metrics) {
        this(metrics, Face.XIAO_BIAO_SONG, MAX_WIDTH);
    }

    /** @param maxWidth of a line, in characters */
    TitleBreaker(GlyphMetrics metrics, Face face, double maxWidth) {
        this.metrics = metrics;
        this.face = face;
        this.maxWidth = maxWidth;
    }

    List<StyledText> lines(String title) {
        return texts(title).stream()
                .map(line -> StyledText.of(line, face, metrics))
                .toList();
    }

    List<String> texts(String title) {
        List<String> lines = new ArrayList<>();
        for (String given : title.split("\n")) {
            lines.addAll(breakBySense(given));
        }
        return lines;
    }

    private List<String> breakBySense(String title) {
        StyledText text = StyledText.of(title, face, metrics);
        if (text.width() <= maxWidth) {
            return List.of(title);
        }
        int count = (int) Math.ceil(text.width() / maxWidth);
        TitleShape shape = new TitleShape(text, count, maxWidth);
        TitleShape taller = new TitleShape(text, count + 1, maxWidth);
        // One line more rather than a torn word, and more still where nothing else is allowed.
        while (shape.cost() > taller.cost() + ANOTHER_LINE || shape.starts().isEmpty()) {
            shape = taller;
            taller = new TitleShape(text, ++count + 1, maxWidth);
        }
        List<Integer> starts = shape.starts();
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int to = k + 1 < starts.size() ? starts.get(k + 1) : text.length();
            lines.add(new String(text.characters, starts.get(k), to - starts.get(k)).strip());
        }
        return lines;
    }
}
