package org.keqiao.invitation;

import java.time.LocalDate;
import java.util.Set;
import org.keqiao.engine.Actor;

/**
 * What a link lets its recipient do.
 *
 * @param purpose id of the {@link InvitationHandler}
 * @param subject what it is about within the case, in the handler's own words, e.g. a unit's id
 * @param recipient Chinese name of whom it was sent to, as the page and the log show it
 * @param validUntil last day on which it can be used, in the office's zone
 */
public record Invitation(
        String id, String purpose, String caseId, String subject, String recipient, LocalDate validUntil) {

    /** Who acts when the link is used: somebody without an account and without any right but this one. */
    public Actor actor() {
        return new Actor("invitation", recipient, Set.of());
    }
}
