package org.keqiao.proposal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which proposals are handled together with which main case (并案). */
@Component
public class Mergers {

    private final JdbcClient database;
    private final Clock clock;

    Mergers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The main case of a merged one. */
    public Optional<String> mainOf(String caseId) {
        return database.sql("select main_case_id from proposal.mergers where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .optional();
    }

    /** The cases merged into a main case. */
    public List<String> into(String mainCaseId) {
        return database.sql(
                        "select case_id from proposal.mergers where main_case_id = :case order by merged_at, case_id")
                .param("case", mainCaseId)
                .query(String.class)
                .list();
    }

    void add(String caseId, String mainCaseId, Actor by) {
        database.sql("""
                        insert into proposal.mergers (case_id, main_case_id, merged_by_name, merged_at)
                        values (:case, :main, :by, :now)""")
                .param("case", caseId)
                .param("main", mainCaseId)
                .param("by", by.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
