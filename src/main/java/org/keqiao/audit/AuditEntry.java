package org.keqiao.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case.
 *
 * @param at instant; shown in the office's zone
 * @param duty the group id of the duty under which the actor acted; empty for the system
 * @param action Chinese label of the step
 * @param decision Chinese label of what was decided; empty where nothing was
 * @param subject what it was done on, e.g. 第2稿
 * @param opinion the person's own words
 * @param round which time the case was at this stage because of returns, from 1
 */
public record AuditEntry(
        long id,
        String caseId,
        Instant at,
        String actorId,
        String actorName,
        String duty,
        String action,
        String decision,
        @Nullable String subject,
        @Nullable String opinion,
        int round) {}
