package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.ChineseDate;
import org.keqiao.document.Part;
import org.keqiao.document.Seal;
import org.keqiao.document.Signature;
import org.keqiao.document.Signature.Signer;

/**
 * Several authorities, each under its own seal, in rows from left to right (7.3.5.1).
 *
 * <p>Seals neither touch nor cross nor leave the type area; the date stands below the last authority's name.
 */
final class JointSetter implements SignatureSetter {

    private static final double SIZE = Geometry.SIZE_3;
    private static final double DIAMETER = Geometry.SEAL_DIAMETER;
    private static final double LEAST_STEP = DIAMETER + Geometry.SEALS_APART;

    private final Setter setter;
    private final List<Place> places = new ArrayList<>();
    private final int rows;
    private final StyledText date;
    private final double dateX;
    private final int height;

    JointSetter(Setter setter, Signature signature) {
        this.setter = setter;
        date = setter.text(ChineseDate.format(signature.date()), Face.FANG_SONG);
        List<Signer> signers = signature.signers();
        double widest = signers.stream()
                .mapToDouble(
                        signer -> setter.text(signer.name(), Face.FANG_SONG).width())
                .max()
                .orElse(0);
        double last = lastCentre(widest);
        int columns = columns(signers.size(), widest, last);
        double step =
                columns == 1 ? 0 : Math.max(LEAST_STEP, Math.min((widest + 1) * SIZE, room(last) / (columns - 1)));
        double width = columns == 1 ? Geometry.ISSUER_MAX_WIDTH : step / SIZE - 0.5;
        rows = (signers.size() + columns - 1) / columns;
        int longest = 1;
        for (int i = 0; i < signers.size(); i++) {
            int row = i / columns;
            int inRow = Math.min(columns, signers.size() - row * columns);
            double x = last - (inRow - 1 - i % columns) * step;
            List<StyledText> names = IssuerNames.lines(setter, signers.get(i).name(), width);
            longest = Math.max(longest, names.size());
            places.add(new Place(row, x, names, signers.get(i).seal()));
        }
        dateX = last;
        height = longest;
    }

    @Override
    public double set(Grid grid, BodyEnd end, int blank, @Nullable PageBuilder page) {
        double dateTop = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            double centre = centre(end, place.row);
            double top = nameTop(grid, place, centre);
            dateTop = top + place.names.size() * grid.pitch();
            if (page != null) {
                set(grid, page, place, top, i + 1);
                if (place.seal != null) {
                    page.add(new Stamp(place.seal, Geometry.LEFT + place.x, centre, DIAMETER));
                }
            }
        }
        if (page != null) {
            page.add(IssuerNames.centredAt(setter, Part.DATE, date, dateX).at(dateTop));
        }
        double seals = centre(end, rows - 1) + DIAMETER / 2 + Geometry.SEAL_CLEARANCE;
        return Math.max(seals, dateTop + SIZE);
    }

    @Override
    public int lastLine(Grid grid, BodyEnd end, int blank, double notesRight) {
        return grid.firstLineBelow(set(grid, end, blank, null)) - 1;
    }

    private void set(Grid grid, PageBuilder page, Place place, double top, int number) {
        for (int i = 0; i < place.names.size(); i++) {
            FlowLine line = IssuerNames.centredAt(setter, Part.ISSUER, place.names.get(i), place.x);
            page.add(line.of(number).at(top + i * grid.pitch()));
        }
    }

    /** Name and date, or the name alone, lie slightly below the seal's centre. */
    private double nameTop(Grid grid, Place place, double centre) {
        boolean dated = place.row == rows - 1;
        int lines = Math.max(height, place.names.size()) + (dated ? 1 : 0);
        double middle = centre + Geometry.SEAL_CENTRE_ABOVE;
        return middle - ((lines - 1) * grid.pitch() + SIZE) / 2;
    }

    private static double centre(BodyEnd end, int row) {
        return end.bottom() + Geometry.SEAL_FIRST_ROW_BELOW + DIAMETER / 2 + row * LEAST_STEP;
    }

    private double lastCentre(double widest) {
        double byDate = Geometry.TYPE_WIDTH - (Geometry.DATE_RIGHT_BLANK + date.width() / 2) * SIZE;
        double byIssuer = Geometry.TYPE_WIDTH - Math.min(widest, Geometry.ISSUER_MAX_WIDTH / 2) * SIZE / 2;
        return Math.min(byDate, byIssuer);
    }

    /** What the first column's seal leaves between itself and the last centre. */
    private static double room(double last) {
        return last - DIAMETER / 2;
    }

    /** Three in a row where the names are short, else two, whose longer names are broken. */
    private static int columns(int signers, double widest, double last) {
        int most = Math.min(signers, (int) (room(last) / LEAST_STEP) + 1);
        boolean narrow = (widest + 1) * SIZE <= LEAST_STEP;
        return Math.min(Math.min(most, Geometry.SEALS_A_ROW), narrow ? Geometry.SEALS_A_ROW : 2);
    }

    private record Place(
            int row,
            double x,
            List<StyledText> names,
            @Nullable Seal seal) {}
}
