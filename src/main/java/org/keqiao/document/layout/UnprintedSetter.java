package org.keqiao.document.layout;

import org.jspecify.annotations.Nullable;

/** No signature: a form carries names and dates in its fields. */
final class UnprintedSetter implements SignatureSetter {

    @Override
    public double set(Grid grid, BodyEnd end, int blank, @Nullable PageBuilder page) {
        return end.bottom();
    }

    @Override
    public int lastLine(Grid grid, BodyEnd end, int blank, double notesRight) {
        return end.nextLine() - 1;
    }
}
