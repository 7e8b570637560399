package org.keqiao.document.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.ChineseDate;
import org.keqiao.document.Part;
import org.keqiao.document.Seal;
import org.keqiao.document.Signature;

/**
 * One authority under its seal (7.3.5.1).
 *
 * <p>The place of the seal is kept free whether it is there or not, so a proof breaks like the sealed document.
 */
final class SealedSetter implements SignatureSetter {

    private static final double SIZE = Geometry.SIZE_3;
    private static final double RADIUS = Geometry.SEAL_DIAMETER / 2;

    private final @Nullable Seal seal;
    private final List<FlowLine> issuer;
    private final FlowLine date;
    private final double centreX;

    SealedSetter(Setter setter, Signature signature) {
        seal = signature.seal();
        StyledText dateText = setter.text(ChineseDate.format(signature.date()), Face.FANG_SONG);
        List<StyledText> names = IssuerNames.lines(setter, signature.issuer(), Geometry.ISSUER_MAX_WIDTH);
        double width = names.stream().mapToDouble(StyledText::width).max().orElse(0) * SIZE;
        double byDate = Geometry.TYPE_WIDTH - Geometry.DATE_RIGHT_BLANK * SIZE - dateText.width() * SIZE / 2;
        double byIssuer = Geometry.TYPE_WIDTH - Geometry.ISSUER_RIGHT_BLANK * SIZE - width / 2;
        centreX = Math.min(byDate, byIssuer);
        issuer = names.stream()
                .map(name -> IssuerNames.centredAt(setter, Part.ISSUER, name, centreX))
                .toList();
        date = IssuerNames.centredAt(setter, Part.DATE, dateText, centreX);
    }

    @Override
    public double set(Grid grid, BodyEnd end, int blank, @Nullable PageBuilder page) {
        int line = end.nextLine() + blank;
        double y = sealCentre(grid, end, blank);
        if (page != null) {
            page.add(date.at(grid, page.addAll(grid, line, issuer)));
            if (seal != null) {
                page.add(new Stamp(seal, Geometry.LEFT + centreX, y, Geometry.SEAL_DIAMETER));
            }
        }
        return Math.max(grid.bottom(line + issuer.size()), y + RADIUS + Geometry.SEAL_CLEARANCE);
    }

    @Override
    public int lastLine(Grid grid, BodyEnd end, int blank, double notesRight) {
        int date = end.nextLine() + blank + issuer.size();
        boolean clear = notesRight < centreX - RADIUS;
        double seal = sealCentre(grid, end, blank) + RADIUS;
        return clear ? date : Math.max(date, grid.firstLineBelow(seal) - 1);
    }

    /** Slightly above the middle of authority and date, within one line of the body and not on it. */
    private double sealCentre(Grid grid, BodyEnd end, int blank) {
        int line = end.nextLine() + blank;
        double middle = (grid.top(line) + grid.bottom(line + issuer.size())) / 2;
        double highest = end.bottom() + Geometry.SEAL_CLEARANCE + RADIUS;
        double lowest = end.bottom() + grid.pitch() + RADIUS;
        return Math.max(highest, Math.min(lowest, middle - Geometry.SEAL_CENTRE_ABOVE));
    }
}
