package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;

/** A page in the making. */
final class PageBuilder {

    private final int number;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();

    PageBuilder(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void add(TextLine line) {
        lines.add(line);
    }

    void add(Rule rule) {
        rules.add(rule);
    }

    void add(Stamp stamp) {
        stamps.add(stamp);
    }

    void add(PlacedPicture picture) {
        pictures.add(picture);
    }

    /** Sets one flow line on each line of the grid from the given one on; the result is the next free one. */
    int addAll(Grid grid, int from, List<FlowLine> flow) {
        int line = from;
        for (FlowLine flowLine : flow) {
            if (!flowLine.isBlank()) {
                add(flowLine.at(grid, line));
            }
            line++;
        }
        return line;
    }

    Page build() {
        return new Page(number, lines, rules, stamps, pictures);
    }
}
