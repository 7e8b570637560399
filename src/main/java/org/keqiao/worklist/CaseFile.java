package org.keqiao.worklist;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as the lists show it, of whatever kind.
 *
 * @param kind the process it belongs to, e.g. {@code proposal-handling}
 * @param number as officials say it, e.g. 市政协十四届一次会议第0539号提案
 * @param deadline last day to finish it; null where none runs
 * @param readers group ids whose members may read the case
 */
public record CaseFile(
        String caseId,
        String kind,
        String number,
        String title,
        @Nullable LocalDate deadline,
        Set<String> readers) {}
