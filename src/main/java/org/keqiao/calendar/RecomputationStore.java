package org.keqiao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.Recomputation.Line;
import org.keqiao.calendar.Recomputation.State;
import org.keqiao.engine.Actor;
import org.keqiao.policy.Policies;
import org.keqiao.policy.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of what changes, pending and signed. */
@Component
class RecomputationStore {

    private final JdbcClient database;
    private final Notices notices;
    private final Policies policies;
    private final Map<String, DeadlinePurpose> purposes;
    private final Clock clock;

    RecomputationStore(
            JdbcClient database, Notices notices, Policies policies, List<DeadlinePurpose> purposes, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.policies = policies;
        this.purposes = purposes.stream().collect(Collectors.toMap(DeadlinePurpose::id, Function.identity()));
        this.clock = clock;
    }

    long add(@Nullable Long noticeId, @Nullable Long policyId, List<Line> lines, Actor by) {
        long id = database.sql("""
                        insert into calendar.recomputations (notice_id, policy_id, prepared_by, prepared_name, prepared_at)
                        values (:notice, :policy, :by, :name, :now) returning id""")
                .param("notice", noticeId)
                .param("policy", policyId)
                .param("by", by.userId())
                .param("name", by.name())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        write(id, lines);
        return id;
    }

    void replace(long id, List<Line> lines) {
        database.sql("delete from calendar.recomputation_lines where recomputation_id = :id")
                .param("id", id)
                .update();
        write(id, lines);
    }

    private void write(long id, List<Line> lines) {
        lines.forEach(line -> database.sql("""
                        insert into calendar.recomputation_lines
                          (recomputation_id, deadline_id, before, before_provisional, after, after_provisional)
                        values (:id, :deadline, :before, :beforeProvisional, :after, :afterProvisional)""")
                .param("id", id)
                .param("deadline", line.deadlineId())
                .param("before", line.before())
                .param("beforeProvisional", line.beforeProvisional())
                .param("after", line.after())
                .param("afterProvisional", line.afterProvisional())
                .update());
    }

    /** Locks the list until the transaction ends. */
    void lock(long id) {
        database.sql("select id from calendar.recomputations where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    void decide(long id, State state, String opinion, Actor by) {
        database.sql("""
                        update calendar.recomputations set state = :state, decided_by = :by, decided_name = :name,
                          decided_at = :now, opinion = :opinion where id = :id""")
                .param("state", state.name())
                .param("by", by.userId())
                .param("name", by.name())
                .param("now", OffsetDateTime.now(clock))
                .param("opinion", opinion)
                .param("id", id)
                .update();
    }

    Optional<Recomputation> find(long id) {
        return database.sql("select * from calendar.recomputations where id = :id")
                .param("id", id)
                .query((row, n) -> list(row, lines(id)))
                .optional();
    }

    /** Without their lines, newest first. */
    List<Recomputation> all() {
        return database.sql("select * from calendar.recomputations order by id desc")
                .query((row, n) -> list(row, List.of()))
                .list();
    }

    private List<Line> lines(long id) {
        return database.sql("""
                        select l.*, d.case_id, d.purpose
                        from calendar.recomputation_lines l join calendar.deadlines d on d.id = l.deadline_id
                        where recomputation_id = :id
                        order by (before, before_provisional) is not distinct from (after, after_provisional), after, d.id""").param("id", id).query((row, n) -> line(row)).list();
    }

    private Recomputation list(ResultSet row, List<Line> lines) throws SQLException {
        Long noticeId = row.getObject("notice_id", Long.class);
        Long policyId = row.getObject("policy_id", Long.class);
        Notice notice = noticeId == null ? null : notices.find(noticeId).orElseThrow();
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        Instant decidedAt = decided == null ? null : decided.toInstant();
        return new Recomputation(
                row.getLong("id"),
                notice == null ? rule(policyId) : notice.cited(),
                notice,
                policyId,
                State.valueOf(row.getString("state")),
                row.getString("prepared_by"),
                row.getString("prepared_name"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_name"),
                decidedAt,
                row.getString("opinion"),
                lines);
    }

    private String rule(@Nullable Long policyId) {
        if (policyId == null) {
            return "";
        }
        Policy<PeriodPolicy> rule = policies.version(policyId, PeriodPolicy.class);
        return "期限规则：" + rule.value().words() + "，" + DeadlineText.day(rule.effectiveFrom()) + "起（" + rule.source()
                + "）";
    }

    private Line line(ResultSet row) throws SQLException {
        String purpose = row.getString("purpose");
        return new Line(
                row.getString("deadline_id"),
                row.getString("case_id"),
                purposes.getOrDefault(purpose, new DeadlinePurpose(purpose, purpose)),
                row.getObject("before", LocalDate.class),
                row.getBoolean("before_provisional"),
                row.getObject("after", LocalDate.class),
                row.getBoolean("after_provisional"));
    }
}
