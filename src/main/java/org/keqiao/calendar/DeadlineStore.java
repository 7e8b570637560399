package org.keqiao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of deadlines and of what was done to them. */
@Component
class DeadlineStore {

    private final JdbcClient database;
    private final Map<String, DeadlinePurpose> purposes;
    private final Clock clock;

    DeadlineStore(JdbcClient database, List<DeadlinePurpose> purposes, Clock clock) {
        this.database = database;
        this.purposes = purposes.stream().collect(Collectors.toMap(DeadlinePurpose::id, Function.identity()));
        this.clock = clock;
    }

    /** What a step adds to the log of a deadline. */
    record Note(DeadlineStep.Kind kind, Actor by, String reason, Term.@Nullable Extension extension) {

        Note(DeadlineStep.Kind kind, Actor by, String reason) {
            this(kind, by, reason, null);
        }
    }

    Optional<Deadline> find(String id) {
        return database.sql("select * from calendar.deadlines where id = :id")
                .param("id", id)
                .query(this::deadline)
                .optional();
    }

    /** The deadline, locked until the transaction ends. */
    Deadline lock(String id) {
        return database.sql("select * from calendar.deadlines where id = :id for update")
                .param("id", id)
                .query(this::deadline)
                .optional()
                .orElseThrow(() -> new IllegalStateException("no deadline " + id));
    }

    Optional<Deadline> open(String caseId, String purposeId, String subject) {
        return database.sql("""
                        select * from calendar.deadlines where case_id = :case and purpose = :purpose
                          and subject = :subject and state in ('RUNNING', 'PAUSED')""")
                .param("case", caseId)
                .param("purpose", purposeId)
                .param("subject", subject)
                .query(this::deadline)
                .optional();
    }

    /** The case's deadlines: open ones first, the most urgent ahead. */
    List<Deadline> ofCase(String caseId) {
        return database.sql("""
                        select * from calendar.deadlines where case_id = :case
                        order by state in ('RUNNING', 'PAUSED') desc, last_day, id""").param("case", caseId).query(this::deadline).list();
    }

    List<Deadline> allOpen() {
        return database.sql("""
                        select * from calendar.deadlines where state in ('RUNNING', 'PAUSED')
                        order by case_id, last_day, id""").query(this::deadline).list();
    }

    void add(Deadline deadline) {
        database.sql("""
                        insert into calendar.deadlines (id, case_id, purpose, kind, subject, started_on, policy_id,
                          fixed_on, last_day, provisional, warn_from, watch_on, state)
                        values (:id, :case, :purpose, :kind, :subject, :started, :policy, :fixed, :lastDay,
                          :provisional, :warnFrom, :warnFrom, :state)""")
                .param("id", deadline.id())
                .param("case", deadline.caseId())
                .param("purpose", deadline.purpose().id())
                .param("kind", deadline.kind())
                .param("subject", deadline.subject())
                .param("started", deadline.startedOn())
                .param("policy", deadline.policyId())
                .param("fixed", deadline.fixedOn())
                .param("lastDay", deadline.lastDay())
                .param("provisional", deadline.provisional())
                .param("warnFrom", deadline.warnFrom())
                .param("state", deadline.state().name())
                .update();
    }

    /** Stores the deadline as it stands; a last day that moved arms the ladder anew. */
    void save(Deadline deadline) {
        database.sql("""
                        update calendar.deadlines set policy_id = :policy, fixed_on = :fixed,
                          moves = moves + case when last_day <> :lastDay then 1 else 0 end, last_day = :lastDay,
                          provisional = :provisional, warn_from = :warnFrom, state = :state, consumed = :consumed,
                          watch_on = case when :state = 'RUNNING' then :warnFrom end, ended_on = :ended
                        where id = :id""")
                .param("id", deadline.id())
                .param("policy", deadline.policyId())
                .param("fixed", deadline.fixedOn())
                .param("lastDay", deadline.lastDay())
                .param("provisional", deadline.provisional())
                .param("warnFrom", deadline.warnFrom())
                .param("state", deadline.state().name())
                .param("consumed", deadline.consumed())
                .param("ended", deadline.endedOn())
                .update();
    }

    void note(Deadline after, Note note) {
        Term.Extension extension = note.extension();
        database.sql("""
                        insert into calendar.deadline_steps (deadline_id, kind, on_day, at, actor_id, actor_name,
                          reason, amount, unit, last_day, provisional, consumed, policy_id)
                        values (:deadline, :kind, :on, :at, :actor, :name, :reason, :amount, :unit, :lastDay,
                          :provisional, :consumed, :policy)""")
                .param("deadline", after.id())
                .param("kind", note.kind().name())
                .param("on", LocalDate.now(clock))
                .param("at", OffsetDateTime.now(clock))
                .param("actor", note.by().userId())
                .param("name", note.by().name())
                .param("reason", note.reason())
                .param("amount", extension == null ? null : extension.amount())
                .param("unit", extension == null ? null : extension.unit().name())
                .param("lastDay", after.lastDay())
                .param("provisional", after.provisional())
                .param("consumed", after.consumed())
                .param("policy", after.policyId())
                .update();
    }

    /** What was done to the deadline, oldest first. */
    List<DeadlineStep> steps(String id) {
        return database.sql("select * from calendar.deadline_steps where deadline_id = :id order by id")
                .param("id", id)
                .query(DeadlineStore::step)
                .list();
    }

    private static DeadlineStep step(ResultSet row, int number) throws SQLException {
        String unit = row.getString("unit");
        return new DeadlineStep(
                DeadlineStep.Kind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("reason"),
                row.getObject("amount", Integer.class),
                unit == null ? null : PeriodUnit.valueOf(unit),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("provisional"),
                row.getInt("consumed"),
                row.getLong("policy_id"));
    }

    private Deadline deadline(ResultSet row, int number) throws SQLException {
        String purpose = row.getString("purpose");
        return new Deadline(
                row.getString("id"),
                row.getString("case_id"),
                purposes.getOrDefault(purpose, new DeadlinePurpose(purpose, purpose)),
                row.getString("kind"),
                row.getString("subject"),
                row.getObject("started_on", LocalDate.class),
                row.getLong("policy_id"),
                row.getObject("fixed_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("provisional"),
                row.getObject("warn_from", LocalDate.class),
                Deadline.State.valueOf(row.getString("state")),
                row.getInt("consumed"),
                row.getObject("ended_on", LocalDate.class));
    }
}
