package org.keqiao.policy;

import java.time.LocalDate;

/**
 * A rule in force.
 *
 * @param id the row a case keeps as the version it was handled under
 * @param effectiveFrom first day on which it applies, in the office's zone
 * @param source where the rule stands
 */
public record Policy<T>(long id, T value, LocalDate effectiveFrom, String source) {}
