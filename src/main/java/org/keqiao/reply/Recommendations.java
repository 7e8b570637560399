package org.keqiao.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The recommendations that each reply answers, with every list that was ever marked. */
@Component
public class Recommendations {

    private final JdbcClient database;
    private final Clock clock;

    Recommendations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The list in force for a reply, in order; empty before it is marked. */
    public List<Recommendation> of(String replyId) {
        return latest(replyId).map(Marking::recommendations).orElse(List.of());
    }

    /** All lists of a reply, newest first. */
    public List<Marking> history(String replyId) {
        return database.sql("select * from reply.markings where reply_id = :reply order by version desc")
                .param("reply", replyId)
                .query(this::marking)
                .list();
    }

    Optional<Marking> latest(String replyId) {
        return database.sql("select * from reply.markings where reply_id = :reply order by version desc limit 1")
                .param("reply", replyId)
                .query(this::marking)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(String replyId, List<Recommendation> list, String reason, Actor by) {
        int version = database.sql("""
                        insert into reply.markings (reply_id, version, reason, marked_by, marked_by_name, marked_at)
                        select :reply, coalesce(max(version), 0) + 1, :reason, :by, :name, :at
                        from reply.markings where reply_id = :reply returning version""")
                .param("reply", replyId)
                .param("reason", reason)
                .param("by", by.userId())
                .param("name", by.name())
                .param("at", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
        list.forEach(one -> add(replyId, version, one));
    }

    private void add(String replyId, int version, Recommendation one) {
        database.sql("""
                        insert into reply.recommendations (reply_id, version, no, wording, quote, unit_ids)
                        values (:reply, :version, :no, :wording, :quote, :units)""")
                .param("reply", replyId)
                .param("version", version)
                .param("no", one.no())
                .param("wording", one.wording())
                .param("quote", one.quote())
                .param("units", one.unitIds().toArray(String[]::new))
                .update();
    }

    private Marking marking(ResultSet row, int number) throws SQLException {
        String reply = row.getString("reply_id");
        int version = row.getInt("version");
        return new Marking(
                version,
                list(reply, version),
                row.getString("reason"),
                row.getString("marked_by"),
                row.getString("marked_by_name"),
                row.getObject("marked_at", OffsetDateTime.class).toInstant());
    }

    private List<Recommendation> list(String replyId, int version) {
        return database.sql("""
                        select * from reply.recommendations where reply_id = :reply and version = :version order by no""")
                .param("reply", replyId)
                .param("version", version)
                .query((row, n) -> new Recommendation(
                        row.getInt("no"), row.getString("wording"), row.getString("quote"), List.of((String[])
                                row.getArray("unit_ids").getArray())))
                .list();
    }
}
