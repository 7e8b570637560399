package org.keqiao.issuance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pages made of documents: every proof and every sealed copy is kept. */
@Component
public class Renditions {

    /** What a rendition is for. */
    public enum Kind {
        PROOF,
        SEALED
    }

    /**
     * A sealed copy as it is kept.
     *
     * @param ofdSha256 null for copies older than that format
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sealed(byte[] pdf, String sha256, @Nullable String ofdSha256, OffsetDateTime renderedAt) {}

    private final JdbcClient database;
    private final Clock clock;

    Renditions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest PDF of a document; empty before it is typeset. */
    public Optional<byte[]> latest(String documentId) {
        return database.sql("select pdf from issuance.renditions where document_id = :id order by no desc limit 1")
                .param("id", documentId)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** The newest sealed copy as OFD; empty before the document is sealed. */
    public Optional<byte[]> latestOfd(String documentId) {
        return database.sql("""
                        select ofd from issuance.renditions
                        where document_id = :id and ofd is not null order by no desc limit 1""")
                .param("id", documentId)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** The newest sealed copy. */
    Optional<Sealed> sealed(String documentId) {
        return database.sql("""
                        select pdf, sha256, ofd_sha256, rendered_at from issuance.renditions
                        where document_id = :id and kind = 'SEALED' order by no desc limit 1""")
                .param("id", documentId)
                .query((row, n) -> new Sealed(
                        row.getBytes("pdf"),
                        row.getString("sha256"),
                        row.getString("ofd_sha256"),
                        row.getObject("rendered_at", OffsetDateTime.class)))
                .optional();
    }

    void addSealed(String documentId, byte[] pdf, byte[] ofd) {
        add(documentId, Kind.SEALED, pdf, ofd);
    }

    void addProof(String documentId, byte[] pdf) {
        add(documentId, Kind.PROOF, pdf, null);
    }

    private void add(String documentId, Kind kind, byte[] pdf, byte @Nullable [] ofd) {
        database.sql("""
                        insert into issuance.renditions
                          (document_id, no, kind, pdf, sha256, ofd, ofd_sha256, rendered_at)
                        select :id, coalesce(max(no), 0) + 1, :kind, :pdf, :hash, :ofd, :ofdHash, :now
                        from issuance.renditions where document_id = :id""")
                .param("id", documentId)
                .param("kind", kind.name())
                .param("pdf", pdf)
                .param("hash", sha256(pdf))
                .param("ofd", ofd, Types.BINARY)
                .param("ofdHash", ofd == null ? null : sha256(ofd), Types.VARCHAR)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
