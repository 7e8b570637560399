package org.keqiao.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.keqiao.Keqiao;
import org.keqiao.engine.CaseCards.Due;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The due dates that Tasklist shows and sorts by, kept in step with the deadlines of the cases. */
@Component
public class DueDates {

    /** Set by a model around tasks that have a deadline of their own; all others have that of the case. */
    public static final Fact<String> DEADLINE_ID = Fact.text("deadlineId");

    private final TaskService tasks;
    private final EngineReads engine;

    DueDates(@Lazy TaskService tasks, EngineReads engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    /** Gives open tasks another due date; null takes it away. */
    public void move(Collection<String> taskIds, @Nullable Due due) {
        engine.unrestricted(() -> {
            taskIds.forEach(task -> move(task, due));
            return taskIds.size();
        });
    }

    private void move(String taskId, @Nullable Due due) {
        tasks.setDueDate(taskId, due == null ? null : endOf(due.lastDay()));
        tasks.setVariableLocal(taskId, TaskAnnouncer.CASE_DEADLINE.name(), due == null ? null : words(due));
    }

    /** A day ends at 24:00 (Civil Code, art. 203); the engine gets its last second. */
    static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LocalTime.of(23, 59, 59))
                .atZone(ZoneId.of(Keqiao.ZONE))
                .toInstant());
    }

    /** 2027-02-23（暂定）. */
    static String words(Due due) {
        return due.lastDay() + (due.provisional() ? "（暂定）" : "");
    }
}
