package org.keqiao.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.proposal.CoHandling.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All requests to units for their opinions. */
@Component
public class CoHandlings {

    private final JdbcClient database;
    private final Clock clock;

    CoHandlings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The case's requests, oldest first. */
    public List<CoHandling> ofCase(String caseId) {
        return database.sql("select * from proposal.co_handlings where case_id = :case order by position")
                .param("case", caseId)
                .query(CoHandlings::coHandling)
                .list();
    }

    /** The case's requests whose opinion is neither in nor recorded as missing. */
    public List<CoHandling> unsettled(String caseId) {
        return ofCase(caseId).stream().filter(CoHandling::unsettled).toList();
    }

    public CoHandling get(String id) {
        return database.sql("select * from proposal.co_handlings where id = :id")
                .param("id", id)
                .query(CoHandlings::coHandling)
                .single();
    }

    String add(String caseId, String unitId, String request, Actor by) {
        String id = UUID.randomUUID().toString();
        database.sql("""
                        insert into proposal.co_handlings
                          (id, case_id, unit_id, request, state, requested_by_name, requested_at)
                        values (:id, :case, :unit, :request, 'REQUESTED', :by, :now)""")
                .param("id", id)
                .param("case", caseId)
                .param("unit", unitId)
                .param("request", request)
                .param("by", by.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** A recorded silence stays on record when the unit accepts late. */
    void accept(String id, String byName) {
        update(id, """
                state = case state when 'REQUESTED' then 'ACCEPTED' else state end,
                accepted_by_name = :a, accepted_at = :now""", byName, "");
    }

    void giveBack(String id, String reason, String suggestedUnit) {
        update(id, "state = 'RETURNED', return_reason = :a, suggested_unit = :b", reason, suggestedUnit);
    }

    void write(String id, String opinion, Actor by) {
        update(id, "writer = :a, writer_name = :b", by.userId(), by.name());
        update(id, "opinion = :a", opinion, "");
    }

    void submit(String id, String signatoryName) {
        update(id, "state = 'SUBMITTED', signatory_name = :a, submitted_at = :now", signatoryName, "");
    }

    void recordSilence(String id, Actor by) {
        update(id, "state = 'SILENT', silence_recorded_by = :a, silence_recorded_at = :now", by.name(), "");
    }

    void withdraw(String id, String reason) {
        update(id, "state = 'WITHDRAWN', close_reason = :a", reason, "");
    }

    /** Nobody waits any more; a silence stays what it is. */
    void close(String id, String reason) {
        update(id, "close_reason = :a", reason, "");
    }

    private void update(String id, String assignments, String a, String b) {
        database.sql("update proposal.co_handlings set " + assignments + " where id = :id")
                .param("id", id)
                .param("a", a)
                .param("b", b)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static CoHandling coHandling(ResultSet row, int number) throws SQLException {
        return new CoHandling(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("unit_id"),
                row.getString("request"),
                State.valueOf(row.getString("state")),
                row.getString("requested_by_name"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("accepted_by_name"),
                instant(row, "accepted_at"),
                row.getString("return_reason"),
                row.getString("suggested_unit"),
                row.getString("opinion"),
                row.getString("writer"),
                row.getString("writer_name"),
                row.getString("signatory_name"),
                instant(row, "submitted_at"),
                row.getString("silence_recorded_by"),
                instant(row, "silence_recorded_at"),
                row.getString("close_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
