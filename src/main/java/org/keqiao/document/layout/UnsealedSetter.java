package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.ChineseDate;
import org.keqiao.document.Part;
import org.keqiao.document.Signature;
import org.keqiao.document.Signature.Signer;

/** Names and date without seals (7.3.5.2). */
final class UnsealedSetter implements SignatureSetter {

    private static final double SIZE = Geometry.SIZE_3;
    private static final double WIDTH = Geometry.TYPE_WIDTH / SIZE;

    private final List<FlowLine> lines = new ArrayList<>();

    UnsealedSetter(Setter setter, Signature signature) {
        StyledText date = setter.text(ChineseDate.format(signature.date()), Face.FANG_SONG);
        List<StyledText> names = new ArrayList<>();
        for (Signer signer : signature.signers()) {
            names.addAll(IssuerNames.lines(setter, signer.name(), Geometry.ISSUER_MAX_WIDTH));
        }
        double widest = names.stream().mapToDouble(StyledText::width).max().orElse(0);
        double left = WIDTH - Geometry.ISSUER_RIGHT_BLANK - widest;
        double dateLeft = left + Geometry.UNSEALED_DATE_INDENT;
        if (dateLeft + date.width() > WIDTH - Geometry.ISSUER_RIGHT_BLANK) {
            // A date that reaches further than the name keeps two characters from the right, and the name moves.
            dateLeft = WIDTH - Geometry.ISSUER_RIGHT_BLANK - date.width();
            left = Math.min(left, dateLeft - Geometry.UNSEALED_DATE_INDENT);
        }
        for (StyledText name : names) {
            double inset = (widest - name.width()) / 2;
            lines.add(setter.from(Part.ISSUER, name, (left + inset) * SIZE, SIZE, Ink.BLACK));
        }
        lines.add(setter.from(Part.DATE, date, dateLeft * SIZE, SIZE, Ink.BLACK));
    }

    @Override
    public double set(Grid grid, BodyEnd end, int blank, @Nullable PageBuilder page) {
        if (page != null) {
            page.addAll(grid, end.nextLine() + Geometry.LINES_ABOVE_UNSEALED, lines);
        }
        return grid.bottom(lastLine(grid, end, blank, 0));
    }

    @Override
    public int lastLine(Grid grid, BodyEnd end, int blank, double notesRight) {
        return end.nextLine() + Geometry.LINES_ABOVE_UNSEALED + lines.size() - 1;
    }
}
