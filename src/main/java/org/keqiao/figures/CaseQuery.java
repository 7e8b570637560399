package org.keqiao.figures;

import org.jspecify.annotations.Nullable;

/**
 * Which number of a session's figures is to be opened.
 *
 * @param measure null for all proposals of the row
 * @param missing the rest of the denominator instead of the numerator: the cases one would look after
 */
public record CaseQuery(
        Grouping grouping, String key, @Nullable Measure measure, boolean missing) {}
