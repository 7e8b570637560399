package org.keqiao.proposal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.keqiao.proposal.Screening.Choice;
import org.keqiao.proposal.Screening.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided on all proposals that came directly, and the texts that revisions replaced. */
@Component
public class Screenings {

    private final JdbcClient database;
    private final Clock clock;

    Screenings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The decisions on a case, oldest first. */
    public List<Screening> ofCase(String caseId) {
        return database.sql("""
                        select s.*, g.label as ground_label, w.label as way_label from proposal.screenings s
                        left join proposal.decline_grounds g on g.code = s.ground
                        left join proposal.decline_ways w on w.code = s.way
                        where case_id = :case order by id""")
                .param("case", caseId)
                .query((row, n) -> new Screening(
                        Decision.valueOf(row.getString("decision")),
                        row.getString("ground_label"),
                        row.getString("way_label"),
                        row.getString("opinion"),
                        row.getString("decided_by_name"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("informed")))
                .list();
    }

    public Optional<Screening> latest(String caseId) {
        List<Screening> all = ofCase(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public List<Choice> grounds() {
        return choices("select code, label from proposal.decline_grounds order by position");
    }

    public List<Choice> ways() {
        return choices("select code, label from proposal.decline_ways order by position");
    }

    private List<Choice> choices(String sql) {
        return database.sql(sql).query(Choice.class).list();
    }

    void add(
            String caseId, Decision decision, @Nullable String ground, @Nullable String way, String opinion, Actor by) {
        database.sql("""
                        insert into proposal.screenings (case_id, decision, ground, way, opinion, decided_by_name, decided_at)
                        values (:case, :decision, :ground, :way, :opinion, :by, :now)""")
                .param("case", caseId)
                .param("decision", decision.name())
                .param("ground", ground)
                .param("way", way)
                .param("opinion", opinion)
                .param("by", by.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void informed(String caseId, String how) {
        database.sql("""
                        update proposal.screenings set informed = :how
                        where id = (select max(id) from proposal.screenings where case_id = :case)""").param("case", caseId).param("how", how).update();
    }

    /** Replaces a proposal's text and keeps the earlier one. */
    void revise(String caseId, Proposal.Content content, String byName) {
        database.sql("""
                        insert into proposal.earlier_texts
                          (case_id, no, background, analysis, suggestions, replaced_by_name, replaced_at)
                        select id, 1 + (select count(*) from proposal.earlier_texts where case_id = :case),
                          background, analysis, suggestions, :by, :now
                        from proposal.proposals where id = :case""")
                .param("case", caseId)
                .param("by", byName)
                .param("now", OffsetDateTime.now(clock))
                .update();
        database.sql("""
                        update proposal.proposals
                        set background = :background, analysis = :analysis, suggestions = :suggestions where id = :case""")
                .param("case", caseId)
                .param("background", content.background())
                .param("analysis", content.analysis())
                .param("suggestions", content.suggestions())
                .update();
    }
}
