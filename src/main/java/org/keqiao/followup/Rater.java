package org.keqiao.followup;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets the answer and rates it: each co-signer of the case.
 *
 * @param mail address to send it to; null where a letter is the way
 */
public record Rater(String name, @Nullable String mail) {}
