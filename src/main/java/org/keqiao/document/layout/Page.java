package org.keqiao.document.layout;

import java.util.List;

/** All that stands on one page; lines in reading order. */
public record Page(
        int number, List<TextLine> lines, List<Rule> rules, List<Stamp> stamps, List<PlacedPicture> pictures) {

    public Page {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        stamps = List.copyOf(stamps);
        pictures = List.copyOf(pictures);
    }
}
