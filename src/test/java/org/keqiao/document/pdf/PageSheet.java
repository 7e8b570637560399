package org.keqiao.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.pdf.PrintedPage.Glyph;
import org.keqiao.document.pdf.PrintedPage.Stroke;

/** A file's pages in words: every line and every rule with its place in tenths of a millimetre, read from the file. */
final class PageSheet {

    private PageSheet() {}

    static List<String> of(byte[] pdf) {
        List<String> sheet = new ArrayList<>();
        List<PrintedPage> pages = PrintedPage.read(pdf);
        for (int i = 0; i < pages.size(); i++) {
            sheet.add("page " + (i + 1));
            for (List<Glyph> line : pages.get(i).lines()) {
                sheet.add(line(line));
            }
            pages.get(i).strokes().stream()
                    .sorted(Comparator.comparingDouble(Stroke::top)
                            .thenComparingDouble(Stroke::left)
                            .thenComparingDouble(Stroke::bottom))
                    .forEach(stroke -> sheet.add(rule(stroke)));
        }
        return sheet;
    }

    /** baseline, left, right, size, how many characters, text */
    private static String line(List<Glyph> glyphs) {
        List<Glyph> line =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
        return "line %6.1f %6.1f %6.1f %5.2fpt %3d %s"
                .formatted(
                        mm(line.get(0).baseline()),
                        mm(line.get(0).left()),
                        mm(line.get(line.size() - 1).right()),
                        line.get(0).size(),
                        line.size(),
                        PrintedPage.text(line));
    }

    /** left, top, right, bottom, thickness, colour */
    private static String rule(Stroke stroke) {
        return String.format(
                Locale.ROOT,
                "rule %6.1f %6.1f %6.1f %6.1f %5.2fmm %s",
                mm(stroke.left()),
                mm(stroke.top()),
                mm(stroke.right()),
                mm(stroke.bottom()),
                stroke.thickness() / Geometry.MM,
                stroke.red() ? "red" : "black");
    }

    private static double mm(double points) {
        double tenths = Math.round(points / Geometry.MM * 10) / 10.0;
        return tenths == 0 ? 0 : tenths;
    }
}
