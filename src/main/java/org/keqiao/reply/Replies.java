package org.keqiao.reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.engine.Actor;
import org.keqiao.policy.Policies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All replies. */
@Component
public class Replies {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Policies policies;
    private final Clock clock;

    Replies(JdbcClient database, ObjectMapper json, Policies policies, Clock clock) {
        this.database = database;
        this.json = json;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Opens a reply to a case, under the sign-off rule in force today. A case that has one already is answered again:
     * the new reply follows the latest.
     *
     * @return the reply's id
     */
    @Transactional
    public String open(String caseId, String leadUnitId, ReplyBrief brief) {
        String id = UUID.randomUUID().toString();
        Reply before = ofCase(caseId).orElse(null);
        database.sql("""
                        insert into reply.replies
                          (id, case_id, ordinal, follows, lead_unit_id, brief, status, sign_off_policy)
                        values (:id, :case, :ordinal, :follows, :unit, :brief::jsonb, 'DRAFTING', :policy)""")
                .param("id", id)
                .param("case", caseId)
                .param("ordinal", before == null ? 1 : before.ordinal() + 1)
                .param("follows", before == null ? null : before.id())
                .param("unit", leadUnitId)
                .param("brief", write(brief))
                .param(
                        "policy",
                        policies.inForce("reply-sign-off", "", LocalDate.now(clock), SignOffPolicy.class)
                                .id())
                .update();
        return id;
    }

    /** The latest reply to a case; empty before one is opened. */
    public Optional<Reply> ofCase(String caseId) {
        return allOfCase(caseId).stream().findFirst();
    }

    /** All replies to a case, newest first. */
    public List<Reply> allOfCase(String caseId) {
        return database.sql("select * from reply.replies where case_id = :case order by ordinal desc")
                .param("case", caseId)
                .query(this::reply)
                .list();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is none */
    public Reply get(String id) {
        return database.sql("select * from reply.replies where id = :id")
                .param("id", id)
                .query(this::reply)
                .single();
    }

    /** Gives an unfinished reply to another division. */
    @Transactional
    public void handOver(String id, String leadUnitId) {
        database.sql("update reply.replies set lead_unit_id = :unit where id = :id and status = 'DRAFTING'")
                .param("id", id)
                .param("unit", leadUnitId)
                .update();
    }

    /**
     * Begins the next round: what was passed or signed before counts no longer.
     *
     * @return the round's number, from 1
     */
    int beginRound(String id) {
        return database.sql("""
                        update reply.replies set round = round + 1, status = 'DRAFTING', editor = null,
                          referred_to_director = false, signatory = null, signatory_name = null,
                          signed_off_on = null, document_id = null
                        where id = :id and status <> 'ISSUED' returning round""").param("id", id).query(Integer.class).single();
    }

    void passEditing(String id, Actor editor) {
        database.sql("update reply.replies set editor = :editor where id = :id")
                .param("id", id)
                .param("editor", editor.userId())
                .update();
    }

    void referToDirector(String id) {
        database.sql("update reply.replies set referred_to_director = true where id = :id")
                .param("id", id)
                .update();
    }

    void signOff(String id, Actor signatory) {
        database.sql("""
                        update reply.replies set status = 'SIGNED_OFF', signatory = :user, signatory_name = :name,
                          signed_off_on = :on where id = :id""")
                .param("id", id)
                .param("user", signatory.userId())
                .param("name", signatory.name())
                .param("on", LocalDate.now(clock))
                .update();
    }

    void handedOver(String id, String documentId) {
        database.sql("update reply.replies set document_id = :document where id = :id")
                .param("id", id)
                .param("document", documentId)
                .update();
    }

    void issued(String id) {
        database.sql("update reply.replies set status = 'ISSUED' where id = :id")
                .param("id", id)
                .update();
    }

    /** The classes of result to choose from. */
    public List<Outcome> outcomes() {
        return database.sql("select code, label, commitment from reply.outcomes order by scheme, position")
                .query(Outcome.class)
                .list();
    }

    Outcome outcome(String code) {
        return outcomes().stream()
                .filter(o -> o.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Reply reply(ResultSet row, int number) throws SQLException {
        return new Reply(
                row.getString("id"),
                row.getString("case_id"),
                row.getInt("ordinal"),
                row.getString("follows"),
                row.getString("lead_unit_id"),
                read(row.getString("brief")),
                Reply.Status.valueOf(row.getString("status")),
                row.getInt("round"),
                row.getString("editor"),
                row.getBoolean("referred_to_director"),
                row.getString("signatory"),
                row.getString("signatory_name"),
                row.getObject("signed_off_on", LocalDate.class),
                row.getLong("sign_off_policy"),
                row.getString("document_id"));
    }

    private ReplyBrief read(String text) {
        try {
            return json.readValue(text, ReplyBrief.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(ReplyBrief brief) {
        try {
            return json.writeValueAsString(brief);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
