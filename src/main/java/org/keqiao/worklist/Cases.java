package org.keqiao.worklist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.calendar.DeadlineMark;
import org.keqiao.engine.Actor;
import org.keqiao.engine.CaseCards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of all cases, with who may read each; the modules keep their cases' rows up to date. */
@Component
public class Cases implements CaseCards {

    private final JdbcClient database;
    private final Clock clock;

    Cases(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds the case, or brings its row up to date. */
    @Transactional
    public void put(CaseFile file) {
        database.sql("""
                        insert into worklist.cases (case_id, kind, number, title, readers, opened_at)
                        values (:id, :kind, :number, :title, :readers, :now)
                        on conflict (case_id) do update set number = excluded.number, title = excluded.title,
                          readers = excluded.readers""")
                .param("id", file.caseId())
                .param("kind", file.kind())
                .param("number", file.number())
                .param("title", file.title())
                .param("readers", file.readers().toArray(String[]::new))
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Lets the members of further groups read the case. */
    @Transactional
    public void letRead(String caseId, Collection<String> groups) {
        database.sql("""
                        update worklist.cases
                        set readers = array(select distinct unnest(readers || :groups::text[]) order by 1)
                        where case_id = :id""")
                .param("id", caseId)
                .param("groups", groups.toArray(String[]::new))
                .update();
    }

    /** Takes the right to read the case from the members of groups that have nothing to do with it any more. */
    @Transactional
    public void stopReading(String caseId, Collection<String> groups) {
        database.sql("""
                        update worklist.cases
                        set readers = array(select r from unnest(readers) r where r <> all (:groups::text[]) order by 1)
                        where case_id = :id""")
                .param("id", caseId)
                .param("groups", groups.toArray(String[]::new))
                .update();
    }

    /** Marks the case as finished. */
    @Transactional
    public void close(String caseId) {
        database.sql("update worklist.cases set closed_at = :now where case_id = :id and closed_at is null")
                .param("id", caseId)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public Optional<Card> find(String caseId) {
        return database.sql("""
                        select number, title, mark.* from worklist.cases c
                        left join calendar.deadline_marks mark on marked_id = c.deadline_id where c.case_id = :id""")
                .param("id", caseId)
                .query((row, n) -> new Card(row.getString("number"), row.getString("title"), due(DeadlineMark.of(row))))
                .optional();
    }

    @Override
    public Optional<Due> due(String deadlineId) {
        return database.sql("select * from calendar.deadline_marks where marked_id = :id")
                .param("id", deadlineId)
                .query((row, n) -> DeadlineMark.of(row))
                .optional()
                .map(Cases::due);
    }

    private static @Nullable Due due(@Nullable DeadlineMark mark) {
        return mark == null || !mark.open() ? null : new Due(mark.lastDay(), mark.provisional());
    }

    public Optional<CaseFile> file(String caseId) {
        return database.sql("select * from worklist.cases where case_id = :id")
                .param("id", caseId)
                .query(Cases::file)
                .optional();
    }

    /**
     * The case, for somebody who may read it.
     *
     * @throws CaseNotFound if there is none, or none for this actor
     */
    public CaseFile require(String caseId, Actor actor) {
        return file(caseId)
                .filter(file -> file.readers().stream().anyMatch(actor.groups()::contains))
                .orElseThrow(CaseNotFound::new);
    }

    private static CaseFile file(ResultSet row, int number) throws SQLException {
        Array readers = row.getArray("readers");
        return new CaseFile(
                row.getString("case_id"),
                row.getString("kind"),
                row.getString("number"),
                row.getString("title"),
                Set.of((String[]) readers.getArray()));
    }
}
