package org.keqiao.intake;

import java.util.Arrays;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalKind;

/**
 * Which of the waiting proposals are meant.
 *
 * @param words in number, title or proposers; empty for all
 * @param kind name of a {@link ProposalKind}; empty for all
 * @param category name of a {@link Proposal.Category}; empty for all
 */
public record AssignableFilter(String words, String kind, String category) {

    private static final int LONGEST = 100;

    public AssignableFilter {
        String clean = words.replaceAll("\\p{Cntrl}", " ").strip();
        words = clean.substring(0, Math.min(clean.length(), LONGEST));
        kind = known(kind, ProposalKind.values());
        category = known(category, Proposal.Category.values());
    }

    private static String known(String name, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name)) ? name : "";
    }
}
