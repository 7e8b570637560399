package org.keqiao.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Completion;
import org.keqiao.engine.Fact;
import org.keqiao.engine.TaskContext;
import org.keqiao.engine.TaskEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of all cases: entries are added in the transaction of what they record, and never changed. */
@Component
public class AuditLog {

    private static final Fact<Integer> ROUND = Fact.count("round");

    private final JdbcClient database;
    private final Clock clock;

    AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records a step that no task stands for, such as the allocation of a number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String caseId, Actor actor, String action, @Nullable String subject) {
        add(caseId, actor, "", action, Completion.of("").on(subject), 1);
    }

    /** Every completed task leaves its entry, whatever its form. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskEvent.Completed event) {
        TaskContext task = event.task();
        int round = task.facts().get(ROUND.name()) instanceof Integer number ? number : 1;
        add(task.caseId(), task.actor(), task.duty(), task.taskName(), event.completion(), round);
    }

    /** The case's entries, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String caseId) {
        return database.sql("select * from audit.entries where case_id = :case order by id")
                .param("case", caseId)
                .query((row, n) -> new AuditEntry(
                        row.getLong("id"),
                        row.getString("case_id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_id"),
                        row.getString("actor_name"),
                        row.getString("duty"),
                        row.getString("action"),
                        row.getString("decision"),
                        row.getString("subject"),
                        row.getString("opinion"),
                        row.getInt("round")))
                .list();
    }

    private void add(String caseId, Actor actor, String duty, String action, Completion done, int round) {
        database.sql("""
                        insert into audit.entries
                          (case_id, at, actor_id, actor_name, duty, action, decision, subject, opinion, round)
                        values (:case, :at, :actor, :name, :duty, :action, :decision, :subject, :opinion, :round)""")
                .param("case", caseId)
                .param("at", OffsetDateTime.now(clock))
                .param("actor", actor.userId())
                .param("name", actor.name())
                .param("duty", duty)
                .param("action", action)
                .param("decision", done.decision())
                .param("subject", done.subject())
                .param("opinion", done.opinion())
                .param("round", round)
                .update();
    }
}
