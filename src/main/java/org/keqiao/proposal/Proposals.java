package org.keqiao.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All proposals of the office. */
@Component
public class Proposals {

    private final JdbcClient database;
    private final Clock clock;

    Proposals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Proposal> find(String id) {
        return database.sql("select * from proposal.proposals where id = :id")
                .param("id", id)
                .query(Proposals::proposal)
                .optional();
    }

    Proposal get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no proposal " + id));
    }

    /** Whether a live proposal bears the number. */
    boolean registered(ProposalKind kind, CommitteeSession session, String number) {
        return database.sql("""
                        select exists (select 1 from proposal.proposals where kind = :kind and term = :term
                          and session = :session and number = :number and status <> 'RETURNED')""")
                .param("kind", kind.name())
                .param("term", session.term())
                .param("session", session.session())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    void add(Proposal proposal, Actor by) {
        database.sql("""
                        insert into proposal.proposals (id, kind, term, session, number, title, proposers, and_others,
                          category, key_proposal, background, analysis, suggestions, assigned_on, assigned_by,
                          status, registered_by, registered_at)
                        values (:id, :kind, :term, :session, :number, :title, :proposers, :others,
                          :category, :key, :background, :analysis, :suggestions, :assignedOn, :assignedBy,
                          :status, :by, :now)""")
                .param("id", proposal.id())
                .param("kind", proposal.kind().name())
                .param("term", proposal.session().term())
                .param("session", proposal.session().session())
                .param("number", proposal.number())
                .param("title", proposal.title())
                .param("proposers", proposal.proposers().names().toArray(String[]::new))
                .param("others", proposal.proposers().andOthers())
                .param("category", proposal.category().name())
                .param("key", proposal.keyProposal())
                .param("background", proposal.content().background())
                .param("analysis", proposal.content().analysis())
                .param("suggestions", proposal.content().suggestions())
                .param("assignedOn", proposal.assignedOn())
                .param("assignedBy", proposal.assignedBy())
                .param("status", proposal.status().name())
                .param("by", by.userId())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Stores how far the proposal has come. */
    void save(Proposal proposal) {
        database.sql("""
                        update proposal.proposals set status = :status, return_reason = :reason, lead_unit_id = :unit
                        where id = :id""")
                .param("id", proposal.id())
                .param("status", proposal.status().name())
                .param("reason", proposal.returnReason())
                .param("unit", proposal.leadUnitId())
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getString("id"),
                ProposalKind.valueOf(row.getString("kind")),
                new CommitteeSession(row.getInt("term"), row.getInt("session")),
                row.getString("number"),
                row.getString("title"),
                new Proposers(List.of((String[]) row.getArray("proposers").getArray()), row.getBoolean("and_others")),
                Proposal.Category.valueOf(row.getString("category")),
                row.getBoolean("key_proposal"),
                new Proposal.Content(
                        row.getString("background"), row.getString("analysis"), row.getString("suggestions")),
                row.getObject("assigned_on", LocalDate.class),
                row.getString("assigned_by"),
                Proposal.Status.valueOf(row.getString("status")),
                row.getString("return_reason"),
                row.getString("lead_unit_id"));
    }
}
