package org.keqiao.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keqiao.figures.CountedCase.Rating;
import org.keqiao.proposal.HandlingRole;
import org.keqiao.proposal.Proposal.Status;
import org.keqiao.proposal.ProposalKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the modules know of each proposal into one row. */
@Component
class CountedCases {

    /** How far a proposal is that the office has to answer; the others were returned, refused or withdrawn. */
    private static final Set<Status> OURS =
            EnumSet.of(Status.REGISTERED, Status.ACCEPTED, Status.ASSIGNED, Status.ANSWERED, Status.CLOSED);

    /** The roles in which the office answers the proposers itself. */
    private static final Set<HandlingRole> ANSWERING =
            EnumSet.of(HandlingRole.SOLE, HandlingRole.LEAD, HandlingRole.SEPARATE);

    private static final String CASES = """
            select p.id, p.lead_unit_id, p.category, first.answered_on, period.last_day, newest.outcome,
              rated.dissatisfied,
              exists (select 1 from consultation.consultations c where c.case_id = p.id and c.form <> 'LETTER'
                and not exists (select 1 from consultation.consultations later where later.corrects = c.id)) as visited
            from proposal.proposals p
            left join lateral (
              select min(d.issued_on) as answered_on from issuance.documents d
              join reply.replies r on r.document_id = d.id where r.case_id = p.id and d.status = 'ISSUED') first on true
            left join lateral (
              select last_day from calendar.deadlines
              where case_id = p.id and purpose = 'ANSWER' and subject = '' and state <> 'CANCELLED'
              order by started_on desc, id desc limit 1) period on true
            left join lateral (
              select v.outcome from reply.replies r
              join issuance.documents d on d.id = r.document_id and d.status = 'ISSUED'
              join reply.revisions v on v.reply_id = r.id
              where r.case_id = p.id order by r.ordinal desc, v.no desc limit 1) newest on true
            left join lateral (
              select f.round, bool_or(a.dissatisfied or b.dissatisfied) as dissatisfied
              from followup.follow_ups f join followup.feedback_sheets s using (reply_id)
              join followup.ratings a on a.code = s.attitude join followup.ratings b on b.code = s.result
              where f.case_id = p.id group by f.round order by f.round desc limit 1) rated on true
            where p.body = :body and p.term = :term and p.session = :session
              and p.status = any(:statuses) and p.role = any(:roles)
            order by p.number, p.id""";

    private final JdbcClient database;

    CountedCases(JdbcClient database) {
        this.database = database;
    }

    List<CountedCase> of(Session session) {
        return database.sql(CASES)
                .param("body", session.body())
                .param("term", session.term())
                .param("session", session.session())
                .param("statuses", names(OURS))
                .param("roles", names(ANSWERING))
                .query(CountedCases::counted)
                .list();
    }

    List<Session> sessions() {
        return database.sql("""
                        select body, term, session, max(session_name) as name, max(kind) as kind
                        from proposal.proposals group by body, term, session
                        order by max(assigned_on) desc, body, term desc, session desc""")
                .query((row, n) -> new Session(
                        row.getString("body"),
                        row.getInt("term"),
                        row.getInt("session"),
                        row.getString("name"),
                        ProposalKind.valueOf(row.getString("kind")).noun()))
                .list();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static CountedCase counted(ResultSet row, int number) throws SQLException {
        Object dissatisfied = row.getObject("dissatisfied");
        Rating rating = dissatisfied == null ? Rating.NONE : rating((Boolean) dissatisfied);
        return new CountedCase(
                row.getString("id"),
                row.getString("lead_unit_id"),
                row.getString("category"),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("visited"),
                rating,
                row.getString("outcome"));
    }

    private static Rating rating(boolean dissatisfied) {
        return dissatisfied ? Rating.DISSATISFIED : Rating.CONTENT;
    }
}
