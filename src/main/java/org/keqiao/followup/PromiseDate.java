package org.keqiao.followup;

import java.time.LocalDate;

/**
 * A date a promise had.
 *
 * @param reason what set it
 */
public record PromiseDate(LocalDate dueOn, String reason, LocalDate setOn) {}
