package org.keqiao.invitation;

import java.util.Map;
import java.util.Optional;
import org.keqiao.engine.FormRefused;

/** What links of one purpose offer and do; a bean of the capability that sends them. */
public interface InvitationHandler {

    /** Lower-case letters and hyphens, e.g. {@code co-handling-receipt}. */
    String purpose();

    /** What to show; nothing is changed by it, because mail scanners open links before people do. */
    Offer offer(Invitation invitation);

    /**
     * Does what the link is for, in one transaction with its use.
     *
     * @param answers by field name, held against the offer: those required are there, texts are not too long, choices
     *     are among those offered. A field left empty is missing.
     * @return what has been done, one Chinese sentence for the recipient, now and whenever the link is opened again
     * @throws FormRefused if the answers cannot be accepted; the link can then be used again
     */
    String accept(Invitation invitation, Map<String, String> answers);

    /** A document to read before answering, as long as the link is open; empty if there is none. */
    default Optional<Paper> paper(Invitation invitation) {
        return Optional.empty();
    }

    /**
     * A document behind a link.
     *
     * @param name Chinese name without its ending
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Paper(String name, byte[] pdf) {}
}
