package org.keqiao.reply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said of a revision.
 *
 * @param stage id of the user task
 * @param unitId the unit spoken for, in a countersignature
 * @param decisionName as the form names it, e.g. 同意会签
 */
public record Opinion(
        int revision,
        int round,
        String stage,
        String stageName,
        @Nullable String unitId,
        boolean approved,
        String decisionName,
        String text,
        String givenBy,
        String givenByName,
        Instant givenAt) {}
