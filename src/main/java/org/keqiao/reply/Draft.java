package org.keqiao.reply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text and particulars of a reply as its drafter submits them.
 *
 * @param body one paragraph a line, with the markers of its sections if it has any
 * @param outcome code of an {@link Outcome}
 * @param commitmentDue day by which a promise is to be kept; required by outcomes with a commitment
 * @param countersigners ids of the units to countersign
 */
public record Draft(
        String title,
        String addressee,
        String body,
        String copies,
        String outcome,
        @Nullable LocalDate commitmentDue,
        Disclosure disclosure,
        String disclosureReason,
        List<String> countersigners) {

    public Draft {
        countersigners = List.copyOf(countersigners);
    }

    /** The body as it goes on paper, without markers. */
    public String letter() {
        return DraftSections.letter(body);
    }
}
