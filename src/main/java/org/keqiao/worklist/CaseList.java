package org.keqiao.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.DeadlineMark;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases somebody may read, newest first. */
@Component
public class CaseList {

    private final JdbcClient database;

    CaseList(JdbcClient database) {
        this.database = database;
    }

    /**
     * A case on the list.
     *
     * @param deadline the one that stands for the case; null where none runs
     * @param closedAt null while it is open
     */
    public record Line(
            String caseId,
            String number,
            String title,
            @Nullable DeadlineMark deadline,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt) {}

    /** A page of cases; {@code next} is the id of the case behind which the following page starts. */
    public record Page(List<Line> lines, @Nullable String next) {}

    /**
     * The cases whose number or title contains the words.
     *
     * @param words empty for all cases
     * @param after id of the last case of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public Page search(Actor reader, String words, @Nullable String after, int size) {
        List<Line> lines = database.sql("""
                        select c.case_id, number, title, opened_at, closed_at, mark.* from worklist.cases c
                        left join calendar.deadline_marks mark on marked_id = c.deadline_id
                        where readers && :groups::text[]
                          and (:words = '' or number ilike :pattern or title ilike :pattern)
                          and (:after::text is null or (opened_at, c.case_id) <
                            (select opened_at, case_id from worklist.cases last where last.case_id = :after))
                        order by opened_at desc, c.case_id desc limit :size""")
                .param("groups", reader.groups().toArray(String[]::new))
                .param("words", words)
                .param("pattern", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("after", after)
                .param("size", size + 1)
                .query(CaseList::line)
                .list();
        return lines.size() <= size
                ? new Page(lines, null)
                : new Page(lines.subList(0, size), lines.get(size - 1).caseId());
    }

    /** Those of the cases that the reader may read, by number. */
    @Transactional(readOnly = true)
    public List<Line> among(Actor reader, Collection<String> caseIds) {
        return database.sql("""
                        select c.case_id, number, title, opened_at, closed_at, mark.* from worklist.cases c
                        left join calendar.deadline_marks mark on marked_id = c.deadline_id
                        where readers && :groups::text[] and c.case_id = any(:ids::text[])
                        order by number, c.case_id""")
                .param("groups", reader.groups().toArray(String[]::new))
                .param("ids", caseIds.toArray(String[]::new))
                .query(CaseList::line)
                .list();
    }

    /** The case as the list shows it, whoever may read it. */
    public Optional<Line> line(String caseId) {
        return database.sql("""
                        select c.case_id, number, title, opened_at, closed_at, mark.* from worklist.cases c
                        left join calendar.deadline_marks mark on marked_id = c.deadline_id where c.case_id = :id""").param("id", caseId).query(CaseList::line).optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("case_id"),
                row.getString("number"),
                row.getString("title"),
                DeadlineMark.of(row),
                row.getObject("opened_at", OffsetDateTime.class),
                row.getObject("closed_at", OffsetDateTime.class));
    }
}
