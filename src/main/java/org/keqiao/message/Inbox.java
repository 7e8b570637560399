package org.keqiao.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages for somebody in the groups held now; those on a case only while that person may read it. */
@Component
public class Inbox {

    /** From here on the number of unread messages is only said to be large. */
    public static final int MANY = 100;

    private static final String SELECT = """
            select n.*, c.number, r.notice_id is not null as seen
            from message.notices n
              left join worklist.cases c on c.case_id = n.case_id
              left join message.readings r on r.notice_id = n.id and r.user_id = :user
            """;

    private static final String MINE = """
            (n.to_user = :user or n.to_group = any(:groups::text[]))
              and (n.case_id is null or c.readers && :groups::text[])
            """;

    private final JdbcClient database;
    private final Clock clock;

    Inbox(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A page of messages, newest first; {@code next} is the id behind which the next page starts. */
    public record Page(List<Message> messages, @Nullable Long next) {}

    /**
     * The reader's messages.
     *
     * @param after id of the last message of the page before; null for the first page
     * @param size 1 to 200
     */
    @Transactional(readOnly = true)
    public Page of(Actor reader, boolean unreadOnly, @Nullable Long after, int size) {
        List<Message> messages = mine(SELECT + " where " + MINE + """
                        and n.id < :before and (not :unread or r.notice_id is null)
                        order by n.id desc limit :size""", reader)
                .param("before", after == null ? Long.MAX_VALUE : after)
                .param("unread", unreadOnly)
                .param("size", size + 1)
                .query(Inbox::message)
                .list();
        return messages.size() <= size
                ? new Page(messages, null)
                : new Page(messages.subList(0, size), messages.get(size - 1).id());
    }

    /** How many are unread, counted up to {@link #MANY}. */
    @Transactional(readOnly = true)
    public int unread(Actor reader) {
        return mine(
                        "select count(*) from (" + SELECT + " where " + MINE + " and r.notice_id is null limit " + MANY
                                + ") unread",
                        reader)
                .query(Integer.class)
                .single();
    }

    /**
     * Marks one message as read; again does nothing.
     *
     * @throws MessageNotFound if it is not for this reader
     */
    @Transactional
    public void markRead(Actor reader, long id) {
        boolean visible = mine("select exists (" + SELECT + " where n.id = :id and " + MINE + ")", reader)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw new MessageNotFound();
        }
        database.sql("""
                        insert into message.readings (notice_id, user_id, read_at) values (:id, :user, :now)
                        on conflict do nothing""")
                .param("id", id)
                .param("user", reader.userId())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Marks all messages up to one as read; those that came while the page was open stay unread. */
    @Transactional
    public void markAllRead(Actor reader, long upTo) {
        mine(
                        "insert into message.readings (notice_id, user_id, read_at) select id, :user, :now from ("
                                + SELECT + " where n.id <= :last and r.notice_id is null and " + MINE
                                + ") unread on conflict do nothing",
                        reader)
                .param("last", upTo)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** All messages about a case, newest first, for somebody who may read it. */
    @Transactional(readOnly = true)
    public List<Message> ofCase(String caseId, Actor reader, int size) {
        return database.sql(SELECT + " where n.case_id = :case order by n.id desc limit :size")
                .param("user", reader.userId())
                .param("case", caseId)
                .param("size", size)
                .query(Inbox::message)
                .list();
    }

    private JdbcClient.StatementSpec mine(String sql, Actor reader) {
        return database.sql(sql)
                .param("user", reader.userId())
                .param("groups", reader.groups().toArray(String[]::new));
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        String caseId = row.getString("case_id");
        String link = row.getString("link");
        return new Message(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("title"),
                row.getString("body"),
                caseId,
                row.getString("number"),
                link == null && caseId != null ? "/cases/" + caseId : link,
                row.getString("to_group"),
                row.getString("to_user"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("seen"));
    }
}
