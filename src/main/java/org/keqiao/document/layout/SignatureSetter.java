package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.ChineseDate;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;
import org.keqiao.document.Signature;

/**
 * Sets authority, date, seal and notes below the body (7.3.5.1, 7.3.6).
 *
 * <p>The place of the seal is kept free whether it is there or not, so a proof breaks like the sealed document.
 */
final class SignatureSetter {

    private static final double SIZE = Geometry.SIZE_3;
    private static final double RADIUS = Geometry.SEAL_DIAMETER / 2;

    private final Signature signature;
    private final FlowLine issuer;
    private final FlowLine date;
    private final double centreX;
    private final List<FlowLine> notes = new ArrayList<>();

    SignatureSetter(Setter setter, OfficialDocument document) {
        signature = document.signature();
        StyledText issuerText = setter.text(signature.issuer(), Face.FANG_SONG);
        StyledText dateText = setter.text(ChineseDate.format(signature.date()), Face.FANG_SONG);
        double issuerWidth = issuerText.width() * SIZE;
        double dateWidth = dateText.width() * SIZE;
        double byDate = Geometry.TYPE_WIDTH - Geometry.DATE_RIGHT_BLANK * SIZE - dateWidth / 2;
        double byIssuer = Geometry.TYPE_WIDTH - Geometry.ISSUER_RIGHT_BLANK * SIZE - issuerWidth / 2;
        centreX = Math.min(byDate, byIssuer);
        issuer = setter.from(Part.ISSUER, issuerText, centreX - issuerWidth / 2, SIZE, Ink.BLACK);
        date = setter.from(Part.DATE, dateText, centreX - dateWidth / 2, SIZE, Ink.BLACK);
        Measure measure = new Measure(Geometry.INDENT, 0, Geometry.CHARACTERS);
        int number = 1;
        for (String note : document.notes()) {
            notes.addAll(setter.paragraph(Part.NOTES, number++, setter.text(note, Face.FANG_SONG), measure, SIZE));
        }
    }

    /**
     * Lower edge of all that is set, in points, if the body ends on the given line.
     *
     * @param blank blank lines between body and authority
     */
    double bottom(Grid grid, int bodyEnd, int blank) {
        int last = bodyEnd + blank + 2 + notes.size();
        double seal = sealCentre(grid, bodyEnd, blank) + RADIUS + Geometry.SEAL_CLEARANCE;
        return Math.max(grid.bottom(last), seal);
    }

    void set(Grid grid, PageBuilder page, int bodyEnd, int blank) {
        int line = bodyEnd + blank + 1;
        page.add(issuer.at(grid, line));
        page.add(date.at(grid, line + 1));
        page.addAll(grid, line + 2, notes);
        if (signature.seal() != null) {
            double y = sealCentre(grid, bodyEnd, blank);
            page.add(new Stamp(signature.seal(), Geometry.LEFT + centreX, y, Geometry.SEAL_DIAMETER));
        }
    }

    /** Slightly above the middle of authority and date, within one line of the body and not on it. */
    private static double sealCentre(Grid grid, int bodyEnd, int blank) {
        int line = bodyEnd + blank + 1;
        double middle = (grid.top(line) + grid.bottom(line + 1)) / 2;
        double body = grid.bottom(bodyEnd);
        double highest = body + Geometry.SEAL_CLEARANCE + RADIUS;
        double lowest = body + grid.pitch() + RADIUS;
        return Math.max(highest, Math.min(lowest, middle - Geometry.SEAL_CENTRE_ABOVE));
    }
}
