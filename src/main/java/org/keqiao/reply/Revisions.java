package org.keqiao.reply;

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

/** The revisions of all replies; none is ever changed or removed. */
@Component
public class Revisions {

    private final JdbcClient database;
    private final Clock clock;

    Revisions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All revisions of a reply, newest first. */
    public List<Revision> of(String replyId) {
        return database.sql("select * from reply.revisions where reply_id = :reply order by no desc")
                .param("reply", replyId)
                .query(Revisions::revision)
                .list();
    }

    /** The newest revision; empty before the first draft. */
    public Optional<Revision> latest(String replyId) {
        return database.sql("select * from reply.revisions where reply_id = :reply order by no desc limit 1")
                .param("reply", replyId)
                .query(Revisions::revision)
                .optional();
    }

    /** The newest revision of a reply that has been drafted. */
    Revision current(String replyId) {
        return latest(replyId).orElseThrow(() -> new IllegalStateException("no draft of reply " + replyId));
    }

    int add(String replyId, int round, Draft draft, Actor drafter) {
        return database.sql("""
                        insert into reply.revisions (reply_id, no, round, title, addressee, body, copies, outcome,
                          commitment_due, disclosure, disclosure_reason, countersigners, drafter, drafter_name, drafted_at)
                        select :reply, coalesce(max(no), 0) + 1, :round, :title, :addressee, :body, :copies, :outcome,
                          :due, :disclosure, :reason, :countersigners, :drafter, :name, :now
                        from reply.revisions where reply_id = :reply returning no""")
                .param("reply", replyId)
                .param("round", round)
                .param("title", draft.title())
                .param("addressee", draft.addressee())
                .param("body", draft.body())
                .param("copies", draft.copies())
                .param("outcome", draft.outcome())
                .param("due", draft.commitmentDue(), java.sql.Types.DATE)
                .param("disclosure", draft.disclosure().name())
                .param("reason", draft.disclosureReason())
                .param("countersigners", draft.countersigners().toArray(String[]::new))
                .param("drafter", drafter.userId())
                .param("name", drafter.name())
                .param("now", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        Draft draft = new Draft(
                row.getString("title"),
                row.getString("addressee"),
                row.getString("body"),
                row.getString("copies"),
                row.getString("outcome"),
                row.getObject("commitment_due", LocalDate.class),
                Disclosure.valueOf(row.getString("disclosure")),
                row.getString("disclosure_reason"),
                List.of((String[]) row.getArray("countersigners").getArray()));
        return new Revision(
                row.getInt("no"),
                row.getInt("round"),
                draft,
                row.getString("drafter"),
                row.getString("drafter_name"),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant());
    }
}
