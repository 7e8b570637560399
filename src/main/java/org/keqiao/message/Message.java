package org.keqiao.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader finds it.
 *
 * @param caseNumber as officials say it; null if the notice is about no case
 * @param way path of our own site where to go on; null for nowhere
 * @param group the group it was sent to; null if sent to one person
 */
public record Message(
        long id,
        String topic,
        String title,
        String text,
        @Nullable String caseId,
        @Nullable String caseNumber,
        @Nullable String way,
        @Nullable String group,
        @Nullable String userId,
        Instant sentAt,
        boolean read) {}
