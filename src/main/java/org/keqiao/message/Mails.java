package org.keqiao.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.FormRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox's mails as the administrator and the postman see them. */
@Component
public class Mails {

    private final JdbcClient database;
    private final Clock clock;

    Mails(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Mails in a state, those that have waited longest first. */
    @Transactional(readOnly = true)
    public List<Mail> in(Mail.State state, int size) {
        return database.sql("select * from message.mails where state = :state order by position limit :size")
                .param("state", state.name())
                .param("size", size)
                .query(Mails::mail)
                .list();
    }

    public long count(Mail.State state) {
        return database.sql("select count(*) from message.mails where state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    /** The mails that a case gave rise to, oldest first. */
    @Transactional(readOnly = true)
    public List<Mail> ofCase(String caseId) {
        return database.sql("select * from message.mails where case_id = :case order by position")
                .param("case", caseId)
                .query(Mails::mail)
                .list();
    }

    /**
     * Queues a failed mail again; one that is queued is tried at once.
     *
     * @throws FormRefused if it is sent or cancelled
     */
    @Transactional
    public void resend(String id) {
        int changed = database.sql("""
                        update message.mails set state = 'QUEUED', attempts = 0, next_attempt_at = :now, settled_at = null
                        where id = :id and state in ('QUEUED', 'FAILED')""")
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (changed == 0) {
            throw new FormRefused("mail", "这封邮件已经发出或不再发送，不能重新发送。请刷新页面看最新情况。");
        }
    }

    /**
     * Gives up a mail that has not been sent, for instance because it is out of date by now.
     *
     * @throws FormRefused if it is sent already
     */
    @Transactional
    public void cancel(String id) {
        int changed = database.sql("""
                        update message.mails set state = 'CANCELLED', link = null, settled_at = :now
                        where id = :id and state in ('QUEUED', 'FAILED')""")
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (changed == 0) {
            throw new FormRefused("mail", "这封邮件已经发出或不再发送。请刷新页面看最新情况。");
        }
    }

    /** Locks the mail whose turn it is, past those that another node is sending just now. */
    Optional<Mail> lockNext(Instant now) {
        return database.sql("""
                        select * from message.mails where state = 'QUEUED' and next_attempt_at <= :now
                        order by next_attempt_at, position limit 1 for update skip locked""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Mails::mail)
                .optional();
    }

    /** Marks the mail as sent, and forgets its link if that lets somebody in. */
    void sent(Mail mail, Instant now) {
        database.sql("""
                        update message.mails set state = 'SENT', attempts = attempts + 1, last_error = null,
                          settled_at = :now, link = case when link like :keyed then null else link end
                        where id = :id""")
                .param("id", mail.id())
                .param("keyed", Outbox.KEYED + "%")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void retry(Mail mail, String error, Instant next) {
        database.sql("""
                        update message.mails set attempts = attempts + 1, last_error = :error, next_attempt_at = :next
                        where id = :id""")
                .param("id", mail.id())
                .param("error", error)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(Mail mail, String error, Instant now) {
        database.sql("""
                        update message.mails set state = 'FAILED', attempts = attempts + 1, last_error = :error,
                          settled_at = :now where id = :id""")
                .param("id", mail.id())
                .param("error", error)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Mail(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                Mail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                row.getString("last_error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant());
    }
}
