package org.keqiao.policy;

import java.time.LocalDate;
import org.keqiao.engine.Actor;

/**
 * A rule was entered; published in the same transaction.
 *
 * @param policyId id of its row
 */
public record PolicyEntered(long policyId, String kind, String scope, LocalDate effectiveFrom, Actor by) {}
