package org.keqiao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All attachments with their content. */
@Component
public class Attachments {

    private static final int PIECE = 1 << 20;

    private final JdbcClient database;

    Attachments(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Optional<Attachment> find(String id) {
        return database.sql("select * from attachment.attachments where id = :id")
                .param("id", id)
                .query(Attachments::row)
                .optional();
    }

    /** The case's files, oldest first, withdrawn ones included. */
    @Transactional(readOnly = true)
    public List<Attachment> ofCase(String caseId) {
        return database.sql("select * from attachment.attachments where case_id = :case order by uploaded_at, id")
                .param("case", caseId)
                .query(Attachments::row)
                .list();
    }

    /** Writes the content out piece by piece. */
    @Transactional(readOnly = true)
    public void write(String id, OutputStream out) {
        try {
            for (int position = 1; ; position++) {
                Optional<byte[]> piece = database.sql(
                                "select content from attachment.pieces where attachment_id = :id and position = :position")
                        .param("id", id)
                        .param("position", position)
                        .query(byte[].class)
                        .optional();
                if (piece.isEmpty()) {
                    return;
                }
                out.write(piece.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Attachment attachment, Path file) {
        database.sql("""
                        insert into attachment.attachments (id, case_id, file_name, media_type, size, sha256, remark,
                          uploaded_by, uploaded_by_name, uploaded_at)
                        values (:id, :case, :name, :type, :size, :sha256, :remark, :by, :byName, :at)""")
                .param("id", attachment.id())
                .param("case", attachment.caseId())
                .param("name", attachment.fileName())
                .param("type", attachment.mediaType())
                .param("size", attachment.size())
                .param("sha256", attachment.sha256())
                .param("remark", attachment.remark())
                .param("by", attachment.uploadedBy())
                .param("byName", attachment.uploadedByName())
                .param("at", attachment.uploadedAt().atOffset(java.time.ZoneOffset.UTC))
                .update();
        try (InputStream in = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                database.sql("insert into attachment.pieces values (:id, :position, :content)")
                        .param("id", attachment.id())
                        .param("position", ++position)
                        .param("content", piece)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void withdraw(String id, Attachment.Withdrawal withdrawal) {
        database.sql("""
                        update attachment.attachments
                        set withdrawn_by_name = :by, withdrawn_at = :at, withdrawal_reason = :reason where id = :id""")
                .param("id", id)
                .param("by", withdrawal.byName())
                .param("at", withdrawal.at().atOffset(java.time.ZoneOffset.UTC))
                .param("reason", withdrawal.reason())
                .update();
    }

    void use(String id, String purpose) {
        database.sql("update attachment.attachments set used_for = :purpose where id = :id")
                .param("id", id)
                .param("purpose", purpose)
                .update();
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[PIECE];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attachment row(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Attachment(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("remark"),
                row.getString("uploaded_by"),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("used_for"),
                withdrawn == null
                        ? null
                        : new Attachment.Withdrawal(
                                row.getString("withdrawn_by_name"),
                                withdrawn.toInstant(),
                                row.getString("withdrawal_reason")));
    }
}
