package org.keqiao.issuance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
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

    void add(String documentId, Kind kind, byte[] pdf) {
        database.sql("""
                        insert into issuance.renditions (document_id, no, kind, pdf, sha256, rendered_at)
                        select :id, coalesce(max(no), 0) + 1, :kind, :pdf, :hash, :now
                        from issuance.renditions where document_id = :id""")
                .param("id", documentId)
                .param("kind", kind.name())
                .param("pdf", pdf)
                .param("hash", sha256(pdf))
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
