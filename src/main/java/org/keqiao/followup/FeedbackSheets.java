package org.keqiao.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.followup.FeedbackSheet.Channel;
import org.keqiao.followup.FeedbackSheet.Delivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sheets on which co-signers rate replies, one a co-signer and reply. */
@Component
public class FeedbackSheets {

    private final JdbcClient database;
    private final Clock clock;

    FeedbackSheets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The values to choose from. */
    public List<Rating> ratings() {
        return database.sql("select code, label, dissatisfied from followup.ratings order by position")
                .query(Rating.class)
                .list();
    }

    /** The reply's sheets in the order of the co-signers. */
    public List<FeedbackSheet> ofReply(String replyId) {
        return database.sql("select * from followup.feedback_sheets where reply_id = :reply order by position")
                .param("reply", replyId)
                .query(FeedbackSheets::sheet)
                .list();
    }

    public Optional<FeedbackSheet> find(String id) {
        return database.sql("select * from followup.feedback_sheets where id = :id")
                .param("id", id)
                .query(FeedbackSheets::sheet)
                .optional();
    }

    /** The sheet, locked until the transaction ends, so that no two answers meet on it. */
    Optional<FeedbackSheet> lock(String id) {
        return database.sql("select * from followup.feedback_sheets where id = :id for update")
                .param("id", id)
                .query(FeedbackSheets::sheet)
                .optional();
    }

    /** Adds a sheet and returns its id. */
    String add(String replyId, int position, Rater rater) {
        String id = UUID.randomUUID().toString();
        database.sql("""
                        insert into followup.feedback_sheets (id, reply_id, position, name, mail)
                        values (:id, :reply, :position, :name, :mail)""")
                .param("id", id)
                .param("reply", replyId)
                .param("position", position)
                .param("name", rater.name())
                .param("mail", rater.mail())
                .update();
        return id;
    }

    void delivered(String id, Delivery delivery, @Nullable String mail, LocalDate on) {
        database.sql("""
                        update followup.feedback_sheets
                        set delivery = :delivery, delivered_on = :on, mail = coalesce(:mail, mail) where id = :id""")
                .param("id", id)
                .param("delivery", delivery.name())
                .param("mail", mail, java.sql.Types.VARCHAR)
                .param("on", on)
                .update();
    }

    void rate(String id, FeedbackAnswer answer, Channel channel, @Nullable String enteredBy, @Nullable String slipId) {
        database.sql("""
                        update followup.feedback_sheets set attitude = :attitude, result = :result, reason = :reason,
                          channel = :channel, given_at = :now, entered_by = :by, slip_id = :slip where id = :id""")
                .param("id", id)
                .param("attitude", answer.attitude())
                .param("result", answer.result())
                .param("reason", answer.reason())
                .param("channel", channel.name())
                .param("now", OffsetDateTime.now(clock))
                .param("by", enteredBy, java.sql.Types.VARCHAR)
                .param("slip", slipId, java.sql.Types.VARCHAR)
                .update();
    }

    private static FeedbackSheet sheet(ResultSet row, int number) throws SQLException {
        String delivery = row.getString("delivery");
        String channel = row.getString("channel");
        OffsetDateTime given = row.getObject("given_at", OffsetDateTime.class);
        return new FeedbackSheet(
                row.getString("id"),
                row.getString("reply_id"),
                row.getString("name"),
                row.getString("mail"),
                delivery == null ? null : Delivery.valueOf(delivery),
                row.getObject("delivered_on", LocalDate.class),
                row.getString("attitude"),
                row.getString("result"),
                row.getString("reason"),
                channel == null ? null : Channel.valueOf(channel),
                given == null ? null : given.toInstant(),
                row.getString("slip_id"));
    }
}
