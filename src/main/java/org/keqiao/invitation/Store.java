package org.keqiao.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations' table. */
@Component
class Store {

    private final JdbcClient database;
    private final Clock clock;

    Store(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Row(
            Invitation invitation,
            @Nullable Instant redeemedAt,
            @Nullable String outcome,
            @Nullable Instant revokedAt) {}

    void add(Invitation invitation, byte[] hash, String madeBy) {
        database.sql("""
                        insert into invitation.invitations
                          (id, token_hash, purpose, case_id, subject, recipient, valid_until, made_by, made_at)
                        values (:id, :hash, :purpose, :case, :subject, :recipient, :until, :by, :now)""")
                .param("id", invitation.id())
                .param("hash", hash)
                .param("purpose", invitation.purpose())
                .param("case", invitation.caseId())
                .param("subject", invitation.subject())
                .param("recipient", invitation.recipient())
                .param("until", invitation.validUntil())
                .param("by", madeBy)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Row> find(byte[] hash) {
        return database.sql("select * from invitation.invitations where token_hash = :hash")
                .param("hash", hash)
                .query(Store::row)
                .optional();
    }

    /** The same, and nobody else uses or revokes it before this transaction ends. */
    Optional<Row> lock(byte[] hash) {
        return database.sql("select * from invitation.invitations where token_hash = :hash for update")
                .param("hash", hash)
                .query(Store::row)
                .optional();
    }

    Instant redeem(Invitation invitation, String outcome) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        database.sql("update invitation.invitations set redeemed_at = :now, outcome = :outcome where id = :id")
                .param("id", invitation.id())
                .param("outcome", outcome)
                .param("now", now)
                .update();
        return now.toInstant();
    }

    List<Invitation> revoke(String purpose, String subject) {
        return database.sql("""
                        update invitation.invitations set revoked_at = :now
                        where purpose = :purpose and subject = :subject and redeemed_at is null and revoked_at is null
                        returning *""")
                .param("purpose", purpose)
                .param("subject", subject)
                .param("now", OffsetDateTime.now(clock))
                .query((row, n) -> row(row, n).invitation())
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Invitation(
                        row.getString("id"),
                        row.getString("purpose"),
                        row.getString("case_id"),
                        row.getString("subject"),
                        row.getString("recipient"),
                        row.getObject("valid_until", LocalDate.class)),
                instant(row, "redeemed_at"),
                row.getString("outcome"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
