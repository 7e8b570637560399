package org.keqiao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All notices with their days. */
@Component
public class Notices {

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Newest year first, drafts and superseded ones included. */
    public List<Notice> all() {
        return database.sql("select * from calendar.notices order by year desc, id desc")
                .query(Notices::notice)
                .list();
    }

    public Optional<Notice> find(long id) {
        return database.sql("select * from calendar.notices where id = :id")
                .param("id", id)
                .query(Notices::notice)
                .optional();
    }

    /** The notices that count, oldest year first. */
    List<Notice> inForce() {
        return database.sql("select * from calendar.notices where state = 'IN_FORCE' order by year")
                .query(Notices::notice)
                .list();
    }

    /** The days that the notice names, in order. */
    public List<CalendarDay> days(Notice notice) {
        return database.sql("select * from calendar.days where notice_id = :id order by day")
                .param("id", notice.id())
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        "HOLIDAY".equals(row.getString("kind")) ? DayKind.HOLIDAY : DayKind.MAKE_UP_DAY,
                        row.getString("festival"),
                        notice.cited(),
                        true))
                .list();
    }

    /** Keeps a notice that does not count yet. */
    Notice draft(NoticeEntry entry, Collection<CalendarDay> days, Actor by) {
        long id = database.sql("""
                        insert into calendar.notices (year, title, number, source, state, entered_by, entered_at)
                        values (:year, :title, :number, :source, 'DRAFT', :by, :now) returning id""")
                .param("year", entry.year())
                .param("title", entry.title().strip())
                .param("number", entry.number().strip())
                .param("source", entry.source().strip())
                .param("by", by.userId())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        days.forEach(day -> database.sql("""
                        insert into calendar.days (notice_id, day, kind, festival)
                        values (:notice, :day, :kind, :festival)""")
                .param("notice", id)
                .param("day", day.date())
                .param("kind", day.kind() == DayKind.HOLIDAY ? "HOLIDAY" : "WORKDAY")
                .param("festival", day.festival())
                .update());
        return find(id).orElseThrow();
    }

    /** Puts a draft in the place of the notice that counts for the year. */
    void putInForce(Notice draft) {
        database.sql("update calendar.notices set state = 'SUPERSEDED' where year = :year and state = 'IN_FORCE'")
                .param("year", draft.year())
                .update();
        state(draft.id(), Notice.State.IN_FORCE);
    }

    void discard(long id) {
        state(id, Notice.State.DISCARDED);
    }

    private void state(long id, Notice.State state) {
        database.sql("update calendar.notices set state = :state where id = :id and state = 'DRAFT'")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("number"),
                row.getString("source"),
                Notice.State.valueOf(row.getString("state")),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
