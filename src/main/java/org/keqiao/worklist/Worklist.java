package org.keqiao.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.DeadlineMark;
import org.keqiao.engine.Actor;
import org.keqiao.engine.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's open tasks across all processes, kept beside the engine's own so that lists stay fast. */
@Component
public class Worklist {

    private final JdbcClient database;
    private final Clock clock;

    Worklist(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A page of tasks; {@code next} is the key of the following page, null on the last one. */
    public record Page(List<WorkItem> items, @Nullable String next) {}

    /**
     * The actor's tasks, most urgent first: those taken, and those open to the groups.
     *
     * @param after key of the page wanted; null for the first
     * @param size 1 to 200
     */
    @Transactional(readOnly = true)
    public Page of(Actor actor, @Nullable PageKey after, int size) {
        PageKey start = after == null ? PageKey.FIRST : after;
        List<WorkItem> items = database.sql("""
                        select w.*, c.number, c.title, mark.* from worklist.work_items w
                        join worklist.cases c using (case_id)
                        left join calendar.deadline_marks mark
                          on marked_id = coalesce(w.deadline_id, c.deadline_id)
                        where (w.assignee = :user or w.assignee is null and w.groups && :groups::text[])
                          and (w.due, w.created_at, w.task_id) > (:due::date, :created::timestamptz, :task)
                        order by w.due, w.created_at, w.task_id limit :size""")
                .param("user", actor.userId())
                .param("groups", actor.groups().toArray(String[]::new))
                .param("due", start.due())
                .param("created", start.createdAt())
                .param("task", start.taskId())
                .param("size", size + 1)
                .query(Worklist::item)
                .list();
        return items.size() <= size
                ? new Page(items, null)
                : new Page(
                        items.subList(0, size), PageKey.of(items.get(size - 1)).toString());
    }

    /** The case's open tasks. */
    public List<WorkItem> ofCase(String caseId) {
        return database.sql("""
                        select w.*, c.number, c.title, mark.* from worklist.work_items w
                        join worklist.cases c using (case_id)
                        left join calendar.deadline_marks mark
                          on marked_id = coalesce(w.deadline_id, c.deadline_id)
                        where w.case_id = :case order by created_at, task_id""").param("case", caseId).query(Worklist::item).list();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskEvent.Created task) {
        database.sql("""
                        insert into worklist.work_items
                          (task_id, case_id, task_key, task_name, process_key, groups, deadline_id, due, round, created_at)
                        select :task, c.case_id, :key, :name, :process, :groups, :deadline,
                          coalesce(case when mark.open then mark.last_day end, 'infinity'), :round, :now
                        from worklist.cases c left join calendar.deadline_marks mark
                          on marked_id = coalesce(:deadline, c.deadline_id)
                        where c.case_id = :case""")
                .param("task", task.taskId())
                .param("case", task.caseId())
                .param("key", task.taskKey())
                .param("name", task.taskName())
                .param("process", task.processKey())
                .param("groups", task.groups().toArray(String[]::new))
                .param("deadline", task.deadlineId())
                .param("round", task.round())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskEvent.Assigned task) {
        database.sql("update worklist.work_items set assignee = :user where task_id = :task")
                .param("user", task.userId())
                .param("task", task.taskId())
                .update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskEvent.Removed task) {
        database.sql("delete from worklist.work_items where task_id = :task")
                .param("task", task.taskId())
                .update();
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("task_name"),
                row.getString("case_id"),
                row.getString("number"),
                row.getString("title"),
                Set.of((String[]) row.getArray("groups").getArray()),
                row.getString("assignee"),
                DeadlineMark.of(row),
                row.getInt("round"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
