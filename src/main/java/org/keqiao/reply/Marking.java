package org.keqiao.reply;

import java.time.Instant;
import java.util.List;

/**
 * A list of recommendations as somebody marked it; each is kept.
 *
 * @param version from 1 within the reply
 * @param reason why the list was changed; empty in the first
 */
public record Marking(
        int version,
        List<Recommendation> recommendations,
        String reason,
        String markedBy,
        String markedByName,
        Instant markedAt) {}
