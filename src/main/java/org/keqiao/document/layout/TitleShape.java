package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cheapest way to set a title on so many lines: by sense first, then lines of like length and a good outline. */
final class TitleShape {

    private static final List<String> OPENERS = List.of("第", "关于", "《", "“", "的答复", "的函", "的通知", "办理", "实施");
    private static final List<String> CLOSERS = List.of("会议", "委员会", "关于", "、", "，", "》", "”", "人民政府", "办公厅");
    private static final String LEANING = "的了等和与及、之着过号年月日名次届";
    private static final String CARRYING = "第对向于和与及把将";

    private static final double BLANK = -100;
    private static final double PHRASE = -8;
    private static final double TORN_PHRASE = 30;
    private static final double TORN_WORD = 45;
    private static final double DOUBTFUL = 12;

    private static final double QUOTED = 12;

    /** An outline that is narrow in the middle (沙漏形) is neither trapezoid nor diamond. */
    private static final double HOURGLASS = 60;

    /** Lines of one length make a rectangle, which the standard does not name. */
    private static final double RECTANGLE = 2;

    private static final double SAME = 0.3;

    private final StyledText text;
    private final int count;
    private final double maxWidth;
    private final double mean;
    private final double[] ends;
    private final double[] breaks;
    private final Words words;

    private double best = Double.POSITIVE_INFINITY;
    private int[] bestStarts = {};

    TitleShape(StyledText text, int count, double maxWidth) {
        this.text = text;
        this.count = count;
        this.maxWidth = maxWidth;
        this.mean = text.width() / count;
        this.words = new Words(new String(text.characters, 0, text.length()));
        this.ends = new double[text.length() + 1];
        this.breaks = new double[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            ends[i + 1] = ends[i] + text.advances[i];
            breaks[i] = i == 0 ? 0 : text.breakCosts[i] + sense(i);
        }
        search(new int[count], 1, 0);
    }

    /** What the way costs; infinite where there is none. */
    double cost() {
        return best;
    }

    /** The first character of each line; none where no break is allowed that keeps to the width. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        Arrays.stream(bestStarts).forEach(starts::add);
        return starts;
    }

    private void search(int[] starts, int line, double cost) {
        int from = starts[line - 1];
        if (line == count) {
            double width = width(from, text.length());
            double sum = cost + unevenness(width) + outline(starts);
            if (width <= maxWidth && sum < best) {
                best = sum;
                bestStarts = starts.clone();
            }
            return;
        }
        // What is left must fit the lines that are left, so few starts are worth a try.
        for (int to = from + 1; to < text.length() && width(from, to) <= maxWidth; to++) {
            if (width(to, text.length()) <= (count - line) * maxWidth && breaks[to] < StyledText.FORBIDDEN / 2) {
                starts[line] = to;
                search(starts, line + 1, cost + unevenness(width(from, to)) + breaks[to]);
            }
        }
    }

    private double width(int from, int to) {
        boolean blankAtEnd = to - 1 > from && text.characters[to - 1] == ' ';
        return ends[blankAtEnd ? to - 1 : to] - ends[from];
    }

    private double unevenness(double width) {
        return (width - mean) * (width - mean);
    }

    private double outline(int[] starts) {
        boolean falls = false;
        boolean hourglass = false;
        boolean rectangle = count > 1;
        double before = 0;
        for (int i = 0; i < count; i++) {
            double width = width(starts[i], i + 1 < count ? starts[i + 1] : text.length());
            if (i > 0) {
                hourglass |= falls && width > before + SAME;
                falls |= width < before - SAME;
                rectangle &= Math.abs(width - before) <= SAME;
            }
            before = width;
        }
        return (hourglass ? HOURGLASS : 0) + (rectangle ? RECTANGLE : 0);
    }

    /** What a break before that character costs: negative where a phrase ends, positive within one. */
    private double sense(int at) {
        String before = new String(text.characters, 0, at);
        String after = new String(text.characters, at, text.length() - at);
        if (before.endsWith(" ")) {
            return BLANK;
        }
        double sense = 0;
        if (OPENERS.stream().anyMatch(after::startsWith)) {
            sense += PHRASE;
        }
        if (CLOSERS.stream().anyMatch(before::endsWith)) {
            sense += PHRASE;
        }
        if (!words.isBoundary(at)) {
            sense += TORN_WORD;
        } else if (words.isDoubtful(at) && text.characters[at - 1] != '的') {
            sense += DOUBTFUL;
        }
        if (isQuoted(before)) {
            sense += QUOTED;
        }
        boolean closed = before.endsWith("”") || before.endsWith("》");
        if (!closed && LEANING.indexOf(text.characters[at]) >= 0) {
            sense += TORN_PHRASE;
        }
        if (CARRYING.indexOf(text.characters[at - 1]) >= 0) {
            sense += TORN_PHRASE;
        }
        return sense;
    }

    private static boolean isQuoted(String before) {
        return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
    }
}
