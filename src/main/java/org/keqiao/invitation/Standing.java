package org.keqiao.invitation;

import java.time.Instant;
import java.time.LocalDate;

/** How a link stands when somebody opens it. */
public sealed interface Standing {

    /** It can be used. */
    record Open(Invitation invitation, Offer offer) implements Standing {}

    /** It has been used. */
    record Used(Invitation invitation, Instant at, String outcome) implements Standing {}

    /** Its last day is over. */
    record Expired(LocalDate validUntil) implements Standing {}

    /** The office has withdrawn it. */
    record Revoked(Instant at) implements Standing {}

    /** We never gave it out. */
    record Unknown() implements Standing {}
}
