package org.keqiao.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for more time.
 *
 * @param decidedName who granted or refused it; null while it is open
 * @param opinion that person's words
 */
public record ExtensionRequest(
        long id,
        String deadlineId,
        int amount,
        PeriodUnit unit,
        String reason,
        State state,
        String requestedBy,
        String requestedName,
        Instant requestedAt,
        @Nullable String decidedName,
        String opinion) {

    /** What became of it. */
    public enum State {
        OPEN("待批准"),
        APPROVED("已批准"),
        REFUSED("未批准");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 1个月. */
    public String words() {
        return amount + unit.label();
    }
}
