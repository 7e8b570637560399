package org.keqiao.document.layout;

import org.jspecify.annotations.Nullable;
import org.keqiao.document.Signature;

/** Sets authorities, date and seals below the body (7.3.5), one class a style. */
interface SignatureSetter {

    /**
     * Sets all on the page, or only measures where there is none.
     *
     * @param blank blank lines between body and authority, where the style leaves them open
     * @return lower edge of all that is set, seals included, in points
     */
    double set(Grid grid, BodyEnd end, int blank, @Nullable PageBuilder page);

    /**
     * The line below which notes stand: that of the date, or further down where a seal would lie on them.
     *
     * @param notesRight right edge of the notes, in points from the left of the type area
     */
    int lastLine(Grid grid, BodyEnd end, int blank, double notesRight);

    static SignatureSetter of(Setter setter, Signature signature) {
        return switch (signature.style()) {
            case SEALED ->
                signature.signers().size() == 1
                        ? new SealedSetter(setter, signature)
                        : new JointSetter(setter, signature);
            case UNSEALED -> new UnsealedSetter(setter, signature);
            case SIGNATURE_STAMP -> new StampedSetter(setter, signature);
            case NONE -> new UnprintedSetter();
        };
    }
}
