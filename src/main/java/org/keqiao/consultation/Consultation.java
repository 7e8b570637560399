package org.keqiao.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation on record. It is never changed: a wrong one is superseded by the next.
 *
 * @param heldOn in the office's zone
 * @param corrects the record that this one takes the place of; null for a first one
 * @param correction why; empty for a first one
 * @param superseded whether a later record has taken its place
 */
public record Consultation(
        long id,
        String caseId,
        Choice form,
        LocalDate heldOn,
        String place,
        List<String> proposers,
        String staff,
        String content,
        Choice attitude,
        @Nullable Long corrects,
        String correction,
        boolean superseded,
        String enteredBy,
        String enteredByName,
        Instant enteredAt) {

    public Consultation {
        proposers = List.copyOf(proposers);
    }

    /** What a correction starts from. */
    public ConsultationEntry entry() {
        return new ConsultationEntry(form.code(), heldOn, place, proposers, staff, content, attitude.code());
    }
}
