package org.keqiao.document.layout;

import org.jspecify.annotations.Nullable;
import org.keqiao.document.ChineseDate;
import org.keqiao.document.Part;
import org.keqiao.document.Seal;
import org.keqiao.document.Signature;
import org.keqiao.document.Signature.Signer;

/** The stamp of a person's signature behind the post, and the date below (7.3.5.3). */
final class StampedSetter implements SignatureSetter {

    private static final double SIZE = Geometry.SIZE_3;

    private final Signer signer;
    private final FlowLine post;
    private final FlowLine date;

    StampedSetter(Setter setter, Signature signature) {
        signer = signature.signers().get(0);
        double right = Geometry.TYPE_WIDTH - Geometry.STAMP_RIGHT_BLANK * SIZE;
        double postRight = right - Geometry.STAMP_WIDTH - Geometry.POST_RIGHT_BLANK * SIZE;
        post = setter.endingAt(Part.POST, setter.text(signer.post(), Face.FANG_SONG), postRight, SIZE);
        StyledText day = setter.text(ChineseDate.format(signature.date()), Face.FANG_SONG);
        date = setter.endingAt(Part.DATE, day, right, SIZE);
    }

    @Override
    public double set(Grid grid, BodyEnd end, int blank, @Nullable PageBuilder page) {
        int last = lastLine(grid, end, blank, 0);
        if (page != null) {
            double top = stampTop(grid, end);
            page.add(post.at(top + (Geometry.STAMP_HEIGHT - SIZE) / 2));
            page.add(date.at(grid, last));
            if (signer.seal() instanceof Seal.ImageSeal stamp) {
                double x =
                        Geometry.LEFT + Geometry.TYPE_WIDTH - Geometry.STAMP_RIGHT_BLANK * SIZE - Geometry.STAMP_WIDTH;
                page.add(new PlacedPicture(
                        Part.SEAL,
                        0,
                        stamp.image(),
                        x,
                        top,
                        Geometry.STAMP_WIDTH,
                        Geometry.STAMP_HEIGHT,
                        "签名章：" + signer.post() + signer.name()));
            }
        }
        return grid.bottom(last);
    }

    @Override
    public int lastLine(Grid grid, BodyEnd end, int blank, double notesRight) {
        int below = grid.firstLineBelow(stampTop(grid, end) + Geometry.STAMP_HEIGHT);
        return below + Geometry.LINES_ABOVE_STAMP_DATE;
    }

    private static double stampTop(Grid grid, BodyEnd end) {
        return grid.top(end.nextLine() + Geometry.LINES_ABOVE_STAMP);
    }
}
