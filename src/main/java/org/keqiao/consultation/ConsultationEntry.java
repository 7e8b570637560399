package org.keqiao.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as somebody enters it.
 *
 * @param form code of its form
 * @param heldOn in the office's zone; null where not entered
 * @param place empty for a call or a letter
 * @param proposers names of those who took part, from the case's own
 * @param staff who took part for the office
 * @param content what was said
 * @param attitude code of how the proposers took it
 */
public record ConsultationEntry(
        String form,
        @Nullable LocalDate heldOn,
        String place,
        List<String> proposers,
        String staff,
        String content,
        String attitude) {

    public ConsultationEntry {
        proposers = List.copyOf(proposers);
    }
}
