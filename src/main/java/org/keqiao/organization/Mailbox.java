package org.keqiao.organization;

import org.jspecify.annotations.Nullable;

/**
 * Where a mail reaches somebody.
 *
 * @param userId the official; null for a unit's common address
 */
public record Mailbox(@Nullable String userId, String name, String address) {}
