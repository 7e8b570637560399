package org.keqiao.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.DeadlineMark;

/**
 * An open task with its case's data.
 *
 * @param deadline the task's own, else that of the case; null where none runs
 * @param groups ids of the groups whose members may take it
 * @param round which time the case is at this stage because of returns, from 1
 */
public record WorkItem(
        String taskId,
        String taskKey,
        String taskName,
        String caseId,
        String caseNumber,
        String caseTitle,
        Set<String> groups,
        @Nullable String assignee,
        @Nullable DeadlineMark deadline,
        int round,
        Instant createdAt) {

    /** Last day in the office's zone; null where no deadline runs. */
    public @Nullable LocalDate due() {
        return deadline == null || !deadline.open() ? null : deadline.lastDay();
    }
}
