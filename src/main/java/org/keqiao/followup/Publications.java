package org.keqiao.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All decisions on publication, and what of them is public. */
@Component
public class Publications {

    private static final String COLUMNS = """
            id, position, case_id, reply_id, document_id, extent, title, number_text, document_date, public_text,
            reason, decided_at, withdrawn_at, withdraw_reason""";
    private static final String PUBLIC = " extent <> 'NONE' and withdrawn_at is null ";

    private final JdbcClient database;
    private final Clock clock;

    Publications(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The case's decisions, oldest first. */
    public List<Publication> ofCase(String caseId) {
        return database.sql("select " + COLUMNS + " from followup.publications where case_id = :case order by position")
                .param("case", caseId)
                .query(Publications::publication)
                .list();
    }

    public Optional<Publication> find(String id) {
        return database.sql("select " + COLUMNS + " from followup.publications where id = :id")
                .param("id", id)
                .query(Publications::publication)
                .optional();
    }

    /**
     * What is public, newest first.
     *
     * @param words part of the title or number, or of a text that is public; empty for all
     * @param before only entries whose position is smaller; null to begin with the newest
     */
    public List<Publication> newest(String words, @Nullable Long before, int size) {
        String like = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return database.sql("select " + COLUMNS + " from followup.publications where" + PUBLIC + """
                        and (title like :words or number_text like :words or public_text like :words)
                        and position < :before order by position desc limit :size""")
                .param("words", like)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("size", size)
                .query(Publications::publication)
                .list();
    }

    /** What is public under this id; empty where nothing is, or no longer. */
    public Optional<Publication> findPublic(String id) {
        return find(id).filter(Publication::isPublic);
    }

    /** The pages of what is public in full. */
    public Optional<byte[]> publicPages(String id) {
        return database.sql("select pdf from followup.publications where id = :id and pdf is not null and" + PUBLIC)
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void add(Publication publication, byte @Nullable [] pdf, Actor by) {
        database.sql("""
                        insert into followup.publications (id, case_id, reply_id, document_id, extent, title,
                          number_text, document_date, public_text, pdf, reason, decided_by, decided_at)
                        values (:id, :case, :reply, :document, :extent, :title, :number, :date, :text, :pdf, :reason,
                          :by, :now)""")
                .param("id", publication.id())
                .param("case", publication.caseId())
                .param("reply", publication.replyId())
                .param("document", publication.documentId())
                .param("extent", publication.extent().name())
                .param("title", publication.title())
                .param("number", publication.number())
                .param("date", publication.documentDate())
                .param("text", publication.publicText())
                .param("pdf", pdf, java.sql.Types.BINARY)
                .param("reason", publication.reason())
                .param("by", by.userId())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Withdraws what is public; false if it was not public. */
    boolean withdraw(String id, String reason, Actor by) {
        return database.sql("update followup.publications set withdrawn_at = :now, withdrawn_by = :by,"
                                + " withdraw_reason = :reason where id = :id and" + PUBLIC)
                        .param("id", id)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.userId())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Publication(
                row.getString("id"),
                row.getLong("position"),
                row.getString("case_id"),
                row.getString("reply_id"),
                row.getString("document_id"),
                Extent.valueOf(row.getString("extent")),
                row.getString("title"),
                row.getString("number_text"),
                row.getObject("document_date", LocalDate.class),
                row.getString("public_text"),
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdraw_reason"));
    }
}
