package org.keqiao.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to a task, published in the transaction in which it happens. */
public sealed interface TaskEvent {

    String taskId();

    /**
     * A task has come up for the members of some groups.
     *
     * @param deadlineId the task's own deadline; null where that of the case counts
     */
    record Created(
            String taskId,
            String taskKey,
            String taskName,
            String caseId,
            String processKey,
            Set<String> groups,
            int round,
            @Nullable String deadlineId)
            implements TaskEvent {}

    /** Somebody took the task, or gave it back ({@code userId} null). */
    record Assigned(String taskId, @Nullable String userId) implements TaskEvent {}

    /** A person has completed the task with a decision. */
    record Completed(String taskId, TaskContext task, Completion completion) implements TaskEvent {}

    /** The task is gone, completed or withdrawn. */
    record Removed(String taskId) implements TaskEvent {}
}
