package org.keqiao.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports of a promise when it is due.
 *
 * @param no 1, 2, 3… within the promise
 * @param content the evidence, the reason, or the written account of changed circumstances
 * @param newDueOn the new date of a promise that is carried over
 * @param evidenceId an attached file
 * @param approved what the review said; null before it
 * @param answerAgain whether the proposers get a further reply
 */
public record PromiseReport(
        int no,
        Outcome outcome,
        String content,
        @Nullable LocalDate newDueOn,
        @Nullable String evidenceId,
        String reportedByName,
        Instant reportedAt,
        @Nullable Boolean approved,
        boolean answerAgain,
        String review,
        @Nullable String reviewedByName) {

    /** How far the promise was kept. */
    public enum Outcome {
        FULFILLED("已兑现"),
        CARRIED_OVER("未完成，结转"),
        CHANGED("情况变化");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
