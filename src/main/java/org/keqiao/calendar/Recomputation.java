package org.keqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new notice or rule makes of the open deadlines, for somebody to sign.
 *
 * @param cause the notice or rule in words
 * @param notice the notice it stands beside; null where a rule caused it
 * @param policyId the rule that caused it; null where a notice did
 * @param decidedName who signed or discarded it; null while it is pending
 * @param opinion the signatory's reason
 * @param lines those that change first
 */
public record Recomputation(
        long id,
        String cause,
        @Nullable Notice notice,
        @Nullable Long policyId,
        State state,
        String preparedBy,
        String preparedName,
        Instant preparedAt,
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        String opinion,
        List<Line> lines) {

    /** How far the list is. */
    public enum State {
        PENDING("待签署"),
        SIGNED("已签署"),
        DISCARDED("已作废");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A deadline before and after. */
    public record Line(
            String deadlineId,
            String caseId,
            DeadlinePurpose purpose,
            LocalDate before,
            boolean beforeProvisional,
            LocalDate after,
            boolean afterProvisional) {

        /** Whether its date or its certainty changes. */
        public boolean changes() {
            return !before.equals(after) || beforeProvisional != afterProvisional;
        }
    }

    public List<Line> changing() {
        return lines.stream().filter(Line::changes).toList();
    }

    public List<Line> unchanged() {
        return lines.stream().filter(line -> !line.changes()).toList();
    }
}
