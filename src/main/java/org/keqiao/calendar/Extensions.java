package org.keqiao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.keqiao.audit.AuditLog;
import org.keqiao.calendar.ExtensionRequest.State;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** More time, asked for by one person and granted by another. */
@Component
public class Extensions {

    private final DeadlineStore store;
    private final DeadlineChanges changes;
    private final AuditLog audit;
    private final JdbcClient database;
    private final Clock clock;

    Extensions(DeadlineStore store, DeadlineChanges changes, AuditLog audit, JdbcClient database, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Asks for more time.
     *
     * @throws FormRefused if the rule would not allow it, no reason is given, or a request is open already
     */
    @Transactional
    public void request(String deadlineId, int amount, PeriodUnit unit, String reason, Actor by) {
        changes.requireReason(reason);
        Deadline deadline = store.lock(deadlineId);
        changes.tryExtend(deadline, new Term.Extension(amount, unit));
        try {
            database.sql("""
                            insert into calendar.extension_requests
                              (deadline_id, amount, unit, reason, requested_by, requested_name, requested_at)
                            values (:deadline, :amount, :unit, :reason, :by, :name, :now)""")
                    .param("deadline", deadlineId)
                    .param("amount", amount)
                    .param("unit", unit.name())
                    .param("reason", reason.strip())
                    .param("by", by.userId())
                    .param("name", by.name())
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new FormRefused("amount", "这项期限已经有一个待批准的延期申请，请等批准后再提。");
        }
        audit.record(
                deadline.caseId(),
                by,
                deadline.purpose().label() + "期限申请延期",
                amount + unit.label() + "（" + reason.strip() + "）");
    }

    /**
     * Grants or refuses a request.
     *
     * @param opinion needed where it is refused
     * @throws FormRefused if it was decided already, by the person who asked, or without a reason
     */
    @Transactional
    public void decide(long requestId, boolean approve, String opinion, Actor by) {
        ExtensionRequest request = lock(requestId);
        if (request.state() != State.OPEN) {
            throw new FormRefused("decision", "这个延期申请" + request.state().label() + "，不能再次办理。");
        }
        if (request.requestedBy().equals(by.userId())) {
            throw new FormRefused("decision", "申请人不能批准自己的延期申请，请由另一位领导批准。");
        }
        if (!approve) {
            changes.requireReason(opinion);
        }
        close(requestId, approve ? State.APPROVED : State.REFUSED, opinion, by);
        if (approve) {
            Term.Extension extension = new Term.Extension(request.amount(), request.unit());
            changes.extend(request.deadlineId(), extension, request.reason(), by);
        } else {
            Deadline deadline = store.find(request.deadlineId()).orElseThrow();
            audit.record(deadline.caseId(), by, deadline.purpose().label() + "期限不予延期", opinion.strip());
        }
    }

    private void close(long requestId, State state, String opinion, Actor by) {
        database.sql("""
                        update calendar.extension_requests set state = :state, decided_by = :by, decided_name = :name,
                          decided_at = :now, opinion = :opinion where id = :id""")
                .param("state", state.name())
                .param("by", by.userId())
                .param("name", by.name())
                .param("now", OffsetDateTime.now(clock))
                .param("opinion", opinion.strip())
                .param("id", requestId)
                .update();
    }

    /** Requests for the deadline, newest first. */
    public List<ExtensionRequest> of(String deadlineId) {
        return database.sql("select * from calendar.extension_requests where deadline_id = :id order by id desc")
                .param("id", deadlineId)
                .query(Extensions::request)
                .list();
    }

    private ExtensionRequest lock(long requestId) {
        return database.sql("select * from calendar.extension_requests where id = :id for update")
                .param("id", requestId)
                .query(Extensions::request)
                .optional()
                .orElseThrow(() -> new FormRefused("decision", "没有这个延期申请，请刷新页面后再试。"));
    }

    private static ExtensionRequest request(ResultSet row, int number) throws SQLException {
        return new ExtensionRequest(
                row.getLong("id"),
                row.getString("deadline_id"),
                row.getInt("amount"),
                PeriodUnit.valueOf(row.getString("unit")),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getString("requested_name"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_name"),
                row.getString("opinion"));
    }
}
