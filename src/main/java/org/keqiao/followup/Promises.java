package org.keqiao.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.followup.PromiseReport.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All promises, their dates and the reports on them. */
@Component
public class Promises {

    private final JdbcClient database;
    private final Clock clock;

    Promises(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Which promises to list.
     *
     * @param units only of these units; null for all
     * @param year only due in this year; null for all
     * @param open only those still open
     */
    public record Filter(
            @Nullable Collection<String> units, @Nullable Integer year, boolean open) {}

    /**
     * By due date.
     *
     * @param after the last promise of the page before; null to begin
     */
    public List<Promise> list(Filter filter, @Nullable Promise after, int size) {
        return database.sql("""
                        select * from followup.promises
                        where (:all or unit_id = any(:units))
                          and (:year::int is null or extract(year from due_on) = :year::int)
                          and (not :open or status = 'OPEN')
                          and (due_on, position) > (:day, :position)
                        order by due_on, position limit :size""")
                .param("all", filter.units() == null)
                .param(
                        "units",
                        filter.units() == null ? new String[0] : filter.units().toArray(String[]::new))
                .param("year", filter.year(), java.sql.Types.INTEGER)
                .param("open", filter.open())
                .param("day", after == null ? LocalDate.of(1, 1, 1) : after.dueOn())
                .param("position", after == null ? 0 : after.position())
                .param("size", size)
                .query(Promises::promise)
                .list();
    }

    public Optional<Promise> find(String id) {
        return database.sql("select * from followup.promises where id = :id")
                .param("id", id)
                .query(Promises::promise)
                .optional();
    }

    /** The case's promises, oldest first. */
    public List<Promise> ofCase(String caseId) {
        return database.sql("select * from followup.promises where case_id = :case order by position")
                .param("case", caseId)
                .query(Promises::promise)
                .list();
    }

    /** Every date the promise has had, oldest first. */
    public List<PromiseDate> dates(String id) {
        return database.sql(
                        "select due_on, reason, set_on from followup.promise_dates where promise_id = :id order by no")
                .param("id", id)
                .query(PromiseDate.class)
                .list();
    }

    /** The reports on the promise, oldest first. */
    public List<PromiseReport> reports(String id) {
        return database.sql("select * from followup.promise_reports where promise_id = :id order by no")
                .param("id", id)
                .query(Promises::report)
                .list();
    }

    Promise get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no promise " + id));
    }

    Optional<Promise> open(String caseId) {
        return ofCase(caseId).stream()
                .filter(promise -> promise.status() == Promise.Status.OPEN)
                .findFirst();
    }

    void add(Promise promise, String reason) {
        database.sql("""
                        insert into followup.promises (id, case_id, case_number, case_title, reply_id, number_text,
                          unit_id, content, due_on, status, opened_on)
                        values (:id, :case, :caseNumber, :caseTitle, :reply, :number, :unit, :content, :due, 'OPEN', :on)""")
                .param("id", promise.id())
                .param("case", promise.caseId())
                .param("caseNumber", promise.caseNumber())
                .param("caseTitle", promise.caseTitle())
                .param("reply", promise.replyId())
                .param("number", promise.number())
                .param("unit", promise.unitId())
                .param("content", promise.content())
                .param("due", promise.dueOn())
                .param("on", promise.openedOn())
                .update();
        addDate(promise.id(), promise.dueOn(), reason);
    }

    void setDate(String id, LocalDate dueOn, String reason) {
        database.sql("update followup.promises set due_on = :due where id = :id")
                .param("id", id)
                .param("due", dueOn)
                .update();
        addDate(id, dueOn, reason);
    }

    private void addDate(String id, LocalDate dueOn, String reason) {
        database.sql("""
                        insert into followup.promise_dates (promise_id, no, due_on, reason, set_on)
                        select :id, coalesce(max(no), 0) + 1, :due, :reason, :on
                        from followup.promise_dates where promise_id = :id""")
                .param("id", id)
                .param("due", dueOn)
                .param("reason", reason)
                .param("on", LocalDate.now(clock))
                .update();
    }

    void setContent(String id, String content) {
        database.sql("update followup.promises set content = :content where id = :id")
                .param("id", id)
                .param("content", content)
                .update();
    }

    void renew(String id, String replyId, String number) {
        database.sql("update followup.promises set reply_id = :reply, number_text = :number where id = :id")
                .param("id", id)
                .param("reply", replyId)
                .param("number", number)
                .update();
    }

    void close(String id, Promise.Status status, LocalDate on) {
        database.sql("update followup.promises set status = :status, closed_on = :on where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("on", on)
                .update();
    }

    void addReport(String id, PromiseKeeping.Report report, String by, String byName) {
        database.sql("""
                        insert into followup.promise_reports (promise_id, no, outcome, content, new_due_on, evidence_id,
                          reported_by, reported_by_name, reported_at)
                        select :id, coalesce(max(no), 0) + 1, :outcome, :content, :due, :evidence, :by, :name, :now
                        from followup.promise_reports where promise_id = :id""")
                .param("id", id)
                .param("outcome", report.outcome().name())
                .param("content", report.content())
                .param("due", report.newDueOn(), java.sql.Types.DATE)
                .param("evidence", report.evidenceId(), java.sql.Types.VARCHAR)
                .param("by", by)
                .param("name", byName)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void review(String id, int no, PromiseKeeping.Review review, String by, String byName) {
        database.sql("""
                        update followup.promise_reports set approved = :approved, answer_again = :again,
                          review = :review, reviewed_by = :by, reviewed_by_name = :name, reviewed_at = :now
                        where promise_id = :id and no = :no""")
                .param("id", id)
                .param("no", no)
                .param("approved", review.approved())
                .param("again", review.answerAgain())
                .param("review", review.opinion())
                .param("by", by)
                .param("name", byName)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    String reporter(String id, int no) {
        return database.sql("select reported_by from followup.promise_reports where promise_id = :id and no = :no")
                .param("id", id)
                .param("no", no)
                .query(String.class)
                .single();
    }

    private static Promise promise(ResultSet row, int number) throws SQLException {
        return new Promise(
                row.getString("id"),
                row.getLong("position"),
                row.getString("case_id"),
                row.getString("case_number"),
                row.getString("case_title"),
                row.getString("reply_id"),
                row.getString("number_text"),
                row.getString("unit_id"),
                row.getString("content"),
                row.getObject("due_on", LocalDate.class),
                Promise.Status.valueOf(row.getString("status")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }

    private static PromiseReport report(ResultSet row, int number) throws SQLException {
        return new PromiseReport(
                row.getInt("no"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("content"),
                row.getObject("new_due_on", LocalDate.class),
                row.getString("evidence_id"),
                row.getString("reported_by_name"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getObject("approved", Boolean.class),
                row.getBoolean("answer_again"),
                row.getString("review"),
                row.getString("reviewed_by_name"));
    }
}
