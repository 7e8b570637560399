package org.keqiao.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.followup.FollowUp.Cause;
import org.keqiao.followup.FollowUp.StudyDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows each reply, and the cases and raters it belongs to. */
@Component
public class FollowUps {

    private final JdbcClient database;

    FollowUps(JdbcClient database) {
        this.database = database;
    }

    /** The case's follow-ups, one a reply, in the order of the replies. */
    public List<FollowUp> ofCase(String caseId) {
        return database.sql("select * from followup.follow_ups where case_id = :case order by round")
                .param("case", caseId)
                .query(FollowUps::followUp)
                .list();
    }

    /** What follows this reply; empty while the case's first reply is not out. */
    public Optional<FollowUp> find(String replyId) {
        return database.sql("select * from followup.follow_ups where reply_id = :reply")
                .param("reply", replyId)
                .query(FollowUps::followUp)
                .optional();
    }

    FollowUp get(String replyId) {
        return find(replyId).orElseThrow(() -> new IllegalStateException("no follow-up of reply " + replyId));
    }

    void addCase(String caseId, String kind, LocalDate on, List<Rater> raters) {
        database.sql("insert into followup.cases (case_id, kind, answered_on) values (:case, :kind, :on)")
                .param("case", caseId)
                .param("kind", kind)
                .param("on", on)
                .update();
        int position = 1;
        for (Rater rater : raters) {
            database.sql("""
                            insert into followup.raters (case_id, position, name, mail)
                            values (:case, :position, :name, :mail)""")
                    .param("case", caseId)
                    .param("position", position++)
                    .param("name", rater.name())
                    .param("mail", rater.mail())
                    .update();
        }
    }

    /** The kind of case, as the policies of deadlines name it. */
    String kind(String caseId) {
        return database.sql("select kind from followup.cases where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .single();
    }

    List<Rater> raters(String caseId) {
        return database.sql("select name, mail from followup.raters where case_id = :case order by position")
                .param("case", caseId)
                .query((row, n) -> new Rater(row.getString("name"), row.getString("mail")))
                .list();
    }

    void setMail(String caseId, String name, String mail) {
        database.sql("update followup.raters set mail = :mail where case_id = :case and name = :name")
                .param("case", caseId)
                .param("name", name)
                .param("mail", mail)
                .update();
    }

    void add(String replyId, String caseId, Cause cause, @Nullable String previous, String leadUnitId) {
        database.sql("""
                        insert into followup.follow_ups (reply_id, case_id, round, cause, previous_reply_id, lead_unit_id)
                        select :reply, :case, coalesce(max(round), 0) + 1, :cause, :previous, :unit
                        from followup.follow_ups where case_id = :case""")
                .param("reply", replyId)
                .param("case", caseId)
                .param("cause", cause.name())
                .param("previous", previous)
                .param("unit", leadUnitId)
                .update();
    }

    void deliver(String replyId, String documentId, LocalDate on) {
        database.sql("""
                        update followup.follow_ups set document_id = :document, delivered_on = :on
                        where reply_id = :reply""")
                .param("reply", replyId)
                .param("document", documentId)
                .param("on", on)
                .update();
    }

    /** Closes the time for ratings; false if it was closed before. */
    boolean closeFeedback(String replyId, LocalDate on) {
        return database.sql("""
                        update followup.follow_ups set feedback_closed_on = :on
                        where reply_id = :reply and feedback_closed_on is null""").param("reply", replyId).param("on", on).update() == 1;
    }

    void study(String replyId, StudyDecision decision, String reason, LocalDate on) {
        database.sql("""
                        update followup.follow_ups
                        set study_decision = :decision, study_reason = :reason, studied_on = :on
                        where reply_id = :reply""")
                .param("reply", replyId)
                .param("decision", decision.name())
                .param("reason", reason)
                .param("on", on)
                .update();
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        String decision = row.getString("study_decision");
        return new FollowUp(
                row.getString("reply_id"),
                row.getString("case_id"),
                row.getInt("round"),
                Cause.valueOf(row.getString("cause")),
                row.getString("previous_reply_id"),
                row.getString("lead_unit_id"),
                row.getString("document_id"),
                row.getObject("delivered_on", LocalDate.class),
                row.getObject("feedback_closed_on", LocalDate.class),
                decision == null ? null : StudyDecision.valueOf(decision),
                row.getString("study_reason"));
    }
}
