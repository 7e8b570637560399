package org.keqiao.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The request to answer without the consultation that the rule asks for, e.g. because a proposer cannot be reached.
 *
 * @param consented what the deputy decided; null while nobody has
 * @param opinion the deputy's words; empty where there are none
 */
public record Exemption(
        long id,
        String caseId,
        String reason,
        String requestedBy,
        String requestedByName,
        Instant requestedAt,
        @Nullable Boolean consented,
        String opinion,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {

    public boolean open() {
        return consented == null;
    }

    public boolean granted() {
        return Boolean.TRUE.equals(consented);
    }
}
