package org.keqiao.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal came to the office, and as what.
 *
 * @param on 交办日期, or the day of receipt where it came directly; in the office's zone. The handling period counts from
 *     it
 * @param by 交办单位; empty where it came directly
 * @param hostUnit 主办单位, for whom we write an opinion when we are a co-handling unit; null otherwise
 */
public record Assignment(
        Arrival arrival,
        LocalDate on,
        String by,
        HandlingRole role,
        @Nullable String hostUnit) {}
