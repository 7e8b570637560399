package org.keqiao.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.keqiao.intake.BulkAssignment.Line;
import org.keqiao.intake.BulkAssignment.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All assignments in bulk. */
@Component
public class BulkAssignments {

    private static final String SILENT = "touched_at < now() - interval '60 seconds'";

    private final JdbcClient database;
    private final Clock clock;

    BulkAssignments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<BulkAssignment> find(String id) {
        List<Line> lines = database.sql("""
                        select l.case_id, c.number, c.title, l.result, l.message from intake.bulk_assignment_lines l
                        join worklist.cases c using (case_id) where l.assignment_id = :id order by l.position""").param("id", id).query(Line.class).list();
        return database.sql("select *, status = 'RUNNING' and " + SILENT
                        + " as dead from intake.bulk_assignments where id = :id")
                .param("id", id)
                .query((row, n) -> assignment(row, lines))
                .optional();
    }

    private static BulkAssignment assignment(ResultSet row, List<Line> lines) throws SQLException {
        return new BulkAssignment(
                row.getString("id"),
                row.getString("unit_id"),
                List.of((String[]) row.getArray("co_handling").getArray()),
                row.getString("request"),
                row.getString("opinion"),
                row.getBoolean("dead")
                        ? BulkAssignment.Status.INTERRUPTED
                        : BulkAssignment.Status.valueOf(row.getString("status")),
                row.getString("prepared_by_name"),
                lines);
    }

    void add(
            String id,
            String unitId,
            List<String> coHandling,
            String request,
            String opinion,
            List<String> caseIds,
            Actor by) {
        database.sql("""
                        insert into intake.bulk_assignments (id, unit_id, co_handling, request, opinion, status,
                          prepared_by, prepared_by_name, prepared_at)
                        values (:id, :unit, :coHandling, :request, :opinion, 'PREPARED', :by, :name, :now)""")
                .param("id", id)
                .param("unit", unitId)
                .param("coHandling", coHandling.toArray(String[]::new))
                .param("request", request)
                .param("opinion", opinion)
                .param("by", by.userId())
                .param("name", by.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql("""
                        insert into intake.bulk_assignment_lines (assignment_id, position, case_id)
                        select :id, n, case_id from unnest(:cases::text[]) with ordinality as c (case_id, n)""")
                .param("id", id)
                .param("cases", caseIds.toArray(String[]::new))
                .update();
    }

    /** @return whether it was this call that set it going */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean claim(String id) {
        return database.sql("update intake.bulk_assignments set status = 'RUNNING', touched_at = now() where id = :id"
                                + " and (status = 'PREPARED' or status = 'RUNNING' and " + SILENT + ")")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Settles a line, in the transaction that moves its case or in one of its own. */
    void settle(String id, String caseId, Result result, String message) {
        database.sql("""
                        update intake.bulk_assignment_lines set result = :result, message = :message
                        where assignment_id = :id and case_id = :case""")
                .param("id", id)
                .param("case", caseId)
                .param("result", result.name())
                .param("message", message)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void alive(String id) {
        database.sql("update intake.bulk_assignments set touched_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void done(String id) {
        database.sql("update intake.bulk_assignments set status = 'DONE' where id = :id")
                .param("id", id)
                .update();
    }
}
