package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks a paragraph into lines that end flush.
 *
 * <p>All ways to break it are weighed together, as TeX does: a line may squeeze the blank of its punctuation or
 * spread its characters, both cost the more the further they go, and the cheapest sum wins. So a full line of 28
 * ideographs stays as it is, and the rules of {@link CharacterRules} are kept at the price of little adjustments.
 */
final class LineBreaker {

    /** Spread between characters, in parts of their size, that counts as one unit of badness. */
    private static final double SPREAD_UNIT = 0.06;

    private static final double SQUEEZE_WEIGHT = 0.5;

    /** A last line of a single character (孤字) is to be avoided. */
    private static final double LONELY_WIDTH = 2.01;

    private static final double LONELY_COST = 1.5;

    /** What a line that does not end flush costs if it is empty. */
    private static final double RAGGED_WEIGHT = 3;

    private static final double EPSILON = 1e-9;

    private final StyledText text;
    private final Measure measure;
    private final boolean flush;
    private final double[] ends;
    private final double[] squeezes;
    private final double[] stretches;

    LineBreaker(StyledText text, Measure measure) {
        this(text, measure, true);
    }

    /** @param flush whether full lines are spread to end at the right edge */
    LineBreaker(StyledText text, Measure measure, boolean flush) {
        this.text = text;
        this.measure = measure;
        this.flush = flush;
        int n = text.length();
        ends = new double[n + 1];
        squeezes = new double[n + 1];
        stretches = new double[n + 1];
        for (int i = 0; i < n; i++) {
            int character = text.characters[i];
            ends[i + 1] = ends[i] + text.advances[i];
            squeezes[i + 1] =
                    squeezes[i] + CharacterRules.shrinkBefore(character) + CharacterRules.shrinkAfter(character);
            stretches[i + 1] =
                    stretches[i] + (i + 1 < n ? CharacterRules.stretch(character, text.characters[i + 1]) : 0);
        }
    }

    /** The lines as ranges of characters, each with what must be added to or taken from its width. */
    List<Line> lines() {
        int n = text.length();
        double[] cost = new double[n + 1];
        int[] previous = new int[n + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int from = 0; from < n; from++) {
            if (cost[from] == Double.POSITIVE_INFINITY) {
                continue;
            }
            for (int to = from + 1; to <= n; to++) {
                double lineCost = cost(from, to);
                if (lineCost == Double.POSITIVE_INFINITY) {
                    break;
                }
                double sum = cost[from] + lineCost + (to < n ? text.breakCosts[to] : 0);
                if (sum < cost[to] - EPSILON) {
                    cost[to] = sum;
                    previous[to] = from;
                }
            }
        }
        return trace(previous);
    }

    private List<Line> trace(int[] previous) {
        List<Line> lines = new ArrayList<>();
        for (int to = text.length(); to > 0; to = previous[to]) {
            lines.add(new Line(previous[to], to));
        }
        Collections.reverse(lines);
        return lines;
    }

    /** Infinite where the line cannot be squeezed into its width, and then no longer line can. */
    private double cost(int from, int to) {
        double surplus = surplus(from, to);
        if (surplus < -EPSILON) {
            double ratio = -surplus / (squeeze(from, to) + EPSILON);
            if (ratio <= 1) {
                return SQUEEZE_WEIGHT * ratio * ratio;
            }
            // A single character wider than the line stands there nevertheless; more of them never do. A mark that
            // comes next may still be squeezed in, so the search goes on for a little.
            boolean hopeless = surplus < -3 && to > from + 1;
            return hopeless ? Double.POSITIVE_INFINITY : StyledText.FORBIDDEN * 10;
        }
        if (to == text.length()) {
            return from > 0 && width(from, to) < LONELY_WIDTH ? LONELY_COST : 0;
        }
        if (!flush) {
            double blank = surplus / measure.width(from);
            return RAGGED_WEIGHT * blank * blank;
        }
        double spread = surplus / Math.max(stretch(from, to), 0.5) / SPREAD_UNIT;
        return spread * spread;
    }

    private double surplus(int from, int to) {
        return measure.width(from) - width(from, to);
    }

    private double width(int from, int to) {
        return ends[lastInk(from, to)] - ends[from];
    }

    /** A space at the end of a line takes no room. */
    private int lastInk(int from, int to) {
        return to - 1 > from && text.characters[to - 1] == ' ' ? to - 1 : to;
    }

    private double squeeze(int from, int to) {
        int last = lastInk(from, to) - 1;
        int character = text.characters[last];
        double within = squeezes[last] - squeezes[from] + CharacterRules.shrinkBefore(character);
        return within - CharacterRules.shrinkBefore(text.characters[from]) + CharacterRules.shrinkAtLineEnd(character);
    }

    private double stretch(int from, int to) {
        return stretches[lastInk(from, to) - 1] - stretches[from];
    }

    /** A line of the paragraph: the characters from {@code from} up to and without {@code to}. */
    final class Line {
        private final int from;
        private final int to;

        Line(int from, int to) {
            this.from = from;
            this.to = to;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        /** What the line leaves of its width, in parts of the size, if it is not spread. */
        double slack() {
            return Math.max(0, surplus(from, to));
        }

        boolean isLast() {
            return to == text.length();
        }

        /** The characters with their left edges in points, for characters of the given size; spread to end flush. */
        List<PlacedGlyph> glyphs(double size) {
            List<PlacedGlyph> glyphs = new ArrayList<>(to - from);
            double surplus = surplus(from, to);
            double spread = surplus > 0 && flush && !isLast() ? surplus / Math.max(stretch(from, to), 0.5) : 0;
            double ratio = surplus < 0 ? Math.min(1, -surplus / (squeeze(from, to) + EPSILON)) : 0;
            double x = measure.left(from);
            for (int i = from; i < to; i++) {
                int character = text.characters[i];
                x -= i == from ? 0 : ratio * CharacterRules.shrinkBefore(character);
                glyphs.add(new PlacedGlyph(character, text.faces[i], x * size));
                x += text.advances[i] - ratio * CharacterRules.shrinkAfter(character);
                x += i + 1 < to ? spread * CharacterRules.stretch(character, text.characters[i + 1]) : 0;
            }
            return glyphs;
        }
    }
}
