package org.keqiao.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The opinions given on all replies. */
@Component
public class Opinions {

    private final JdbcClient database;

    Opinions(JdbcClient database) {
        this.database = database;
    }

    /** All opinions on a reply, oldest first. */
    public List<Opinion> of(String replyId) {
        return database.sql("select * from reply.opinions where reply_id = :reply order by id")
                .param("reply", replyId)
                .query(Opinions::opinion)
                .list();
    }

    void add(String replyId, Opinion opinion) {
        database.sql("""
                        insert into reply.opinions (reply_id, revision, round, stage, stage_name, unit_id, decision,
                          decision_name, opinion, given_by, given_by_name, given_at)
                        values (:reply, :revision, :round, :stage, :stageName, :unit, :decision,
                          :decisionName, :text, :by, :byName, :at)""")
                .param("reply", replyId)
                .param("revision", opinion.revision())
                .param("round", opinion.round())
                .param("stage", opinion.stage())
                .param("stageName", opinion.stageName())
                .param("unit", opinion.unitId())
                .param("decision", opinion.approved() ? "APPROVE" : "RETURN")
                .param("decisionName", opinion.decisionName())
                .param("text", opinion.text())
                .param("by", opinion.givenBy())
                .param("byName", opinion.givenByName())
                .param("at", opinion.givenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Opinion opinion(ResultSet row, int number) throws SQLException {
        return new Opinion(
                row.getInt("revision"),
                row.getInt("round"),
                row.getString("stage"),
                row.getString("stage_name"),
                row.getString("unit_id"),
                "APPROVE".equals(row.getString("decision")),
                row.getString("decision_name"),
                row.getString("opinion"),
                row.getString("given_by"),
                row.getString("given_by_name"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
