package org.keqiao.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided when a proposal that came directly was screened (审查).
 *
 * @param ground why it is not registered; null unless declined
 * @param way where it goes instead; null unless declined
 * @param informed how the proposer was told; null before that
 */
public record Screening(
        Decision decision,
        @Nullable String ground,
        @Nullable String way,
        String opinion,
        String decidedByName,
        Instant decidedAt,
        @Nullable String informed) {

    /** What screening can end in, or go on with. */
    public enum Decision {
        REGISTER("立案"),
        MERGE("并案"),
        REVISE("退回修改"),
        DECLINE("不予立案");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A row of a list that offices keep: a ground for declining, or where a declined proposal goes. */
    public record Choice(String code, String label) {}
}
