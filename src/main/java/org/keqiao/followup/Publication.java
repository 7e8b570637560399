package org.keqiao.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on the publication of a reply.
 *
 * @param position its place in the list; a later one is larger
 * @param publicText what readers outside see: the text without contact data, or the abstract; empty otherwise
 * @param reason why it is not published, or not in full
 */
public record Publication(
        String id,
        long position,
        String caseId,
        String replyId,
        String documentId,
        Extent extent,
        String title,
        String number,
        LocalDate documentDate,
        String publicText,
        String reason,
        Instant decidedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawReason) {

    /** Whether anybody may read it now. */
    public boolean isPublic() {
        return extent != Extent.NONE && withdrawnAt == null;
    }
}
