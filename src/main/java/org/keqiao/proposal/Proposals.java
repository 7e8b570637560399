package org.keqiao.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All proposals of the office. */
@Component
public class Proposals {

    private static final String SELECT = """
            select p.*, s.* from proposal.proposals p
            cross join lateral (select array_agg(name order by position) as proposer_names,
                array_agg(kind order by position) as proposer_kinds,
                array_agg(mail order by position) as proposer_mails,
                array_agg(phone order by position) as proposer_phones
              from proposal.proposers where proposal_id = p.id) s
            """;

    private final JdbcClient database;
    private final Clock clock;

    Proposals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Proposal> find(String id) {
        return database.sql(SELECT + " where p.id = :id")
                .param("id", id)
                .query(Proposals::proposal)
                .optional();
    }

    Proposal get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no proposal " + id));
    }

    /** The live proposal that bears the number in the session, if there is one. */
    Optional<Proposal> live(ProposalKind kind, CommitteeSession session, String number) {
        return numbered(kind, session, number).stream()
                .filter(proposal -> !proposal.status().freesTheNumber())
                .findFirst();
    }

    /** The proposals that bear the number in the session: at most one that lives, and those it was free again after. */
    List<Proposal> numbered(ProposalKind kind, CommitteeSession session, String number) {
        return database.sql(SELECT + """
                        where p.kind = :kind and p.body = :body and p.term = :term and p.session = :session
                           and p.number = :number""")
                .param("kind", kind.name())
                .param("body", session.body())
                .param("term", session.term())
                .param("session", session.session())
                .param("number", number)
                .query(Proposals::proposal)
                .list();
    }

    void add(Proposal proposal, Actor by) {
        ProposalEntry entry = proposal.entry();
        Assignment assignment = entry.assignment();
        database.sql("""
                        insert into proposal.proposals (id, kind, body, term, session, session_name, number, title,
                          and_others, signatories, category, key_proposal, disclosure_wish, disclosure_reason,
                          background, analysis, suggestions, arrival, assigned_on, assigned_by, role, host_unit,
                          status, registered_by, registered_at)
                        values (:id, :kind, :body, :term, :session, :sessionName, :number, :title,
                          :others, :signatories, :category, :key, :wish, :wishReason,
                          :background, :analysis, :suggestions, :arrival, :assignedOn, :assignedBy, :role, :host,
                          :status, :by, :now)""")
                .param("id", proposal.id())
                .param("kind", entry.kind().name())
                .param("body", entry.session().body())
                .param("term", entry.session().term())
                .param("session", entry.session().session())
                .param("sessionName", entry.session().name())
                .param("number", entry.number())
                .param("title", entry.title())
                .param("others", entry.proposers().andOthers())
                .param("signatories", entry.proposers().signatories())
                .param("category", entry.category().name())
                .param("key", entry.keyProposal())
                .param("wish", entry.disclosureWish().name())
                .param("wishReason", entry.disclosureReason())
                .param("background", entry.content().background())
                .param("analysis", entry.content().analysis())
                .param("suggestions", entry.content().suggestions())
                .param("arrival", assignment.arrival().name())
                .param("assignedOn", assignment.on())
                .param("assignedBy", assignment.by())
                .param("role", assignment.role().name())
                .param("host", assignment.hostUnit())
                .param("status", proposal.status().name())
                .param("by", by.userId())
                .param("now", OffsetDateTime.now(clock))
                .update();
        int position = 0;
        for (Proposer proposer : entry.proposers().list()) {
            addProposer(proposal.id(), ++position, proposer);
        }
    }

    private void addProposer(String proposalId, int position, Proposer proposer) {
        database.sql("""
                        insert into proposal.proposers (proposal_id, position, name, kind, mail, phone)
                        values (:proposal, :position, :name, :kind, :mail, :phone)""")
                .param("proposal", proposalId)
                .param("position", position)
                .param("name", proposer.name())
                .param("kind", proposer.kind().name())
                .param("mail", proposer.mail())
                .param("phone", proposer.phone())
                .update();
    }

    /** Stores why the proposal is to go back. */
    void requestReturn(String id, String reason) {
        database.sql("update proposal.proposals set return_reason = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
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
                entry(row),
                Proposal.Status.valueOf(row.getString("status")),
                row.getString("return_reason"),
                row.getString("lead_unit_id"));
    }

    private static ProposalEntry entry(ResultSet row) throws SQLException {
        return new ProposalEntry(
                ProposalKind.valueOf(row.getString("kind")),
                new CommitteeSession(
                        row.getString("body"),
                        row.getInt("term"),
                        row.getInt("session"),
                        row.getString("session_name")),
                row.getString("number"),
                row.getString("title"),
                proposers(row),
                Proposal.Category.valueOf(row.getString("category")),
                row.getBoolean("key_proposal"),
                DisclosureWish.valueOf(row.getString("disclosure_wish")),
                row.getString("disclosure_reason"),
                new Proposal.Content(
                        row.getString("background"), row.getString("analysis"), row.getString("suggestions")),
                new Assignment(
                        Arrival.valueOf(row.getString("arrival")),
                        row.getObject("assigned_on", LocalDate.class),
                        row.getString("assigned_by"),
                        HandlingRole.valueOf(row.getString("role")),
                        row.getString("host_unit")));
    }

    private static Proposers proposers(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("proposer_names").getArray();
        String[] kinds = (String[]) row.getArray("proposer_kinds").getArray();
        @Nullable String[] mails = (String[]) row.getArray("proposer_mails").getArray();
        @Nullable String[] phones = (String[]) row.getArray("proposer_phones").getArray();
        List<Proposer> list = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            list.add(new Proposer(names[i], ProposerKind.valueOf(kinds[i]), mails[i], phones[i]));
        }
        return new Proposers(list, row.getBoolean("and_others"), row.getObject("signatories", Integer.class));
    }
}
