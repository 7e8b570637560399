package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a title by sense into lines of like length (GB/T 9704-2012, 7.3.1: 梯形或菱形).
 *
 * <p>Lines that the author gave stay. Otherwise a blank in the title, a mark or a word that opens a phrase draws
 * the break to itself, and words that lean on the one before keep it away.
 */
final class TitleBreaker {

    /** Widest line, in characters of the title: the type area without a hair's breadth at either end. */
    private static final double MAX_WIDTH = Geometry.TYPE_WIDTH / Geometry.SIZE_2 - 0.5;

    private static final List<String> OPENERS = List.of("第", "关于", "《", "“", "的答复", "的函", "的通知", "办理", "实施");
    private static final List<String> CLOSERS = List.of("会议", "委员会", "关于", "、", "，", "》", "”", "人民政府", "办公厅");
    private static final String LEANING = "的了等和与及、之着过号年月日次届";
    private static final String CARRYING = "第对向于和与及把将";

    private final GlyphMetrics metrics;

    TitleBreaker(GlyphMetrics metrics) {
        this.metrics = metrics;
    }

    List<StyledText> lines(String title) {
        List<StyledText> lines = new ArrayList<>();
        for (String given : title.split("\n")) {
            breakBySense(given).forEach(line -> lines.add(StyledText.of(line, Face.XIAO_BIAO_SONG, metrics)));
        }
        return lines;
    }

    private List<String> breakBySense(String title) {
        StyledText text = StyledText.of(title, Face.XIAO_BIAO_SONG, metrics);
        if (text.width() <= MAX_WIDTH) {
            return List.of(title);
        }
        int count = (int) Math.ceil(text.width() / MAX_WIDTH);
        int[] starts = null;
        while (starts == null) {
            starts = best(text, count++);
        }
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < starts.length; k++) {
            int to = k + 1 < starts.length ? starts[k + 1] : text.length();
            lines.add(new String(text.characters, starts[k], to - starts[k]).strip());
        }
        return lines;
    }

    /** The starts of the cheapest lines of that count, or null where the rules allow none. */
    private int @Nullable [] best(StyledText text, int count) {
        int n = text.length();
        double mean = text.width() / count;
        double[][] cost = new double[count + 1][n + 1];
        int[][] previous = new int[count + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int k = 1; k <= count; k++) {
            for (int to = 1; to <= n; to++) {
                for (int from = 0; from < to; from++) {
                    double sum = cost[k - 1][from] + cost(text, from, to, mean);
                    if (sum < cost[k][to]) {
                        cost[k][to] = sum;
                        previous[k][to] = from;
                    }
                }
            }
        }
        if (cost[count][n] == Double.POSITIVE_INFINITY) {
            return null;
        }
        int[] starts = new int[count];
        for (int k = count, to = n; k > 0; k--) {
            to = previous[k][to];
            starts[k - 1] = to;
        }
        return starts;
    }

    private static double cost(StyledText text, int from, int to, double mean) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += text.advances[i];
        }
        if (width > MAX_WIDTH) {
            return Double.POSITIVE_INFINITY;
        }
        double unevenness = (width - mean) * (width - mean);
        return unevenness + (to < text.length() ? text.breakCosts[to] + sense(text, to) : 0);
    }

    /** What a break before that character costs: negative where a phrase ends, positive within one. */
    private static double sense(StyledText text, int at) {
        String before = new String(text.characters, 0, at);
        String after = new String(text.characters, at, text.length() - at);
        if (before.endsWith(" ")) {
            return -100;
        }
        double sense = 0;
        if (OPENERS.stream().anyMatch(after::startsWith)) {
            sense -= 8;
        }
        if (CLOSERS.stream().anyMatch(before::endsWith)) {
            sense -= 8;
        }
        if (LEANING.indexOf(text.characters[at]) >= 0) {
            sense += 30;
        }
        if (CARRYING.indexOf(text.characters[at - 1]) >= 0) {
            sense += 30;
        }
        return sense;
    }
}
