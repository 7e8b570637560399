package org.keqiao.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as far as the figures ask.
 *
 * @param unitId the division that leads; null while none does
 * @param category code of its subject field
 * @param answeredOn day on which the first reply was issued; null before
 * @param lastDay of the period for the answer, extensions included; null where none was opened
 * @param visited whether somebody has talked to a proposer about it
 * @param rating what the proposers said of the newest reply that was rated
 * @param outcome code of the newest issued reply's class of result; null before the first is issued
 */
record CountedCase(
        String caseId,
        @Nullable String unitId,
        String category,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate lastDay,
        boolean visited,
        Rating rating,
        @Nullable String outcome) {

    /** The proposers' ratings of one reply, both dimensions and all raters together. */
    enum Rating {
        NONE,
        CONTENT,
        DISSATISFIED
    }

    boolean answered() {
        return answeredOn != null;
    }
}
