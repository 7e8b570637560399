package org.keqiao.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody enters it, not yet checked.
 *
 * @param scope what it applies to; empty or null for the general rule
 * @param effectiveFrom first day on which it applies, in the office's zone
 * @param value the rule's items, by the kind's record
 * @param source where the rule stands
 */
public record PolicyEntry(
        @Nullable String kind,
        @Nullable String scope,
        @Nullable LocalDate effectiveFrom,
        @Nullable JsonNode value,
        @Nullable String source) {}
