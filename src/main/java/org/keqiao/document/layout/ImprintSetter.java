package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Head;
import org.keqiao.document.Imprint;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;

/** Sets the imprint upwards from the lower edge of the type area (7.4). */
final class ImprintSetter {

    private static final double SIZE = Geometry.SIZE_4;
    private static final double RIGHT = Geometry.TYPE_WIDTH / SIZE - Geometry.IMPRINT_BLANK;
    private static final String ADDRESSEES_LABEL = "主送：";

    private final Setter setter;
    private final boolean ruled;
    private final List<List<FlowLine>> entries = new ArrayList<>();

    /**
     * @param movedAddressee the addressee where it leaves no room to the body on page 1 (7.3.2), or null
     */
    ImprintSetter(Setter setter, OfficialDocument document, @Nullable String movedAddressee) {
        this.setter = setter;
        // A letter's imprint has neither rules nor printing line (10.1).
        boolean letter = document.head().format() == Head.Format.LETTER;
        this.ruled = !letter;
        Imprint imprint = document.imprint();
        if (movedAddressee != null) {
            String names = movedAddressee.replaceFirst("[：:]$", "");
            entries.add(labelled(Part.ADDRESSEE, ADDRESSEES_LABEL.length(), ADDRESSEES_LABEL + names + "。"));
        }
        if (imprint != null) {
            String copies = imprint.copiesLine();
            if (copies != null) {
                entries.add(labelled(Part.COPIES, Imprint.COPIES_LABEL.length(), copies));
            }
            if (!letter) {
                entries.add(printing(imprint));
            }
        }
    }

    /** Upper edge of the imprint in points from the top of the page; the type area's lower edge without one. */
    double top() {
        int lines = entries.stream().mapToInt(List::size).sum();
        boolean sameLine = !entries.isEmpty() && isPrinting(entries.get(entries.size() - 1));
        return Geometry.BOTTOM - (sameLine ? lines - 1 : lines) * Geometry.IMPRINT_PITCH;
    }

    void set(PageBuilder page) {
        double y = top();
        for (int i = 0; i < entries.size(); i++) {
            if (ruled) {
                page.add(rule(y, i == 0 ? Geometry.IMPRINT_THICK : Geometry.IMPRINT_THIN));
            }
            y = set(page, entries.get(i), y);
        }
        if (ruled && !entries.isEmpty()) {
            page.add(rule(Geometry.BOTTOM, Geometry.IMPRINT_THICK));
        }
    }

    private double set(PageBuilder page, List<FlowLine> entry, double top) {
        double inset = (Geometry.IMPRINT_PITCH - SIZE) / 2;
        double y = top;
        for (FlowLine line : entry) {
            page.add(line.at(y + inset));
            y += isPrinting(entry) && line == entry.get(0) ? 0 : Geometry.IMPRINT_PITCH;
        }
        return y;
    }

    private List<FlowLine> labelled(Part part, int label, String text) {
        Measure measure = new Measure(Geometry.IMPRINT_BLANK, Geometry.IMPRINT_BLANK + label, RIGHT);
        return setter.paragraph(part, 0, setter.text(text, Face.FANG_SONG), measure, SIZE);
    }

    /** Office on the left and date on the right share one line. */
    private List<FlowLine> printing(Imprint imprint) {
        StyledText office = setter.text(imprint.printingOffice(), Face.FANG_SONG);
        StyledText date = setter.text(imprint.printedOnLine(), Face.FANG_SONG);
        double left = Geometry.IMPRINT_BLANK * SIZE;
        return List.of(
                setter.from(Part.PRINTING_OFFICE, office, left, SIZE, Ink.BLACK),
                setter.endingAt(Part.PRINTED_ON, date, RIGHT * SIZE, SIZE));
    }

    private static boolean isPrinting(List<FlowLine> entry) {
        return entry.get(0).part() == Part.PRINTING_OFFICE;
    }

    private static Rule rule(double y, double thickness) {
        return new Rule(Geometry.LEFT, y, Geometry.TYPE_WIDTH, thickness, Ink.BLACK);
    }
}
