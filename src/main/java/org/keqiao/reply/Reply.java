package org.keqiao.reply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reply on its way to sign-off.
 *
 * @param ordinal which reply to its case, from 1
 * @param follows id of the reply that this one adds to; null for a case's first
 * @param round 0 before the first draft is asked for, then 1, 2, …
 * @param editor who passed the current revision in editorial review
 * @param referredToDirector whether the deputy asked for the director's sign-off
 * @param signOffPolicy the policy row that says who signs off
 */
public record Reply(
        String id,
        String caseId,
        int ordinal,
        @Nullable String follows,
        String leadUnitId,
        ReplyBrief brief,
        Status status,
        int round,
        @Nullable String editor,
        boolean referredToDirector,
        @Nullable String signatory,
        @Nullable String signatoryName,
        @Nullable LocalDate signedOffOn,
        long signOffPolicy,
        @Nullable String documentId) {

    /** How far the reply has come. */
    public enum Status {
        DRAFTING,
        SIGNED_OFF,
        ISSUED
    }
}
