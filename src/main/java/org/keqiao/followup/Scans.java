package org.keqiao.followup;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.engine.FormRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scans of paper slips, known by their content and not by what their name says. */
@Component
public class Scans {

    private static final int GREATEST_SIZE = 10 << 20;
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});

    private final JdbcClient database;

    Scans(JdbcClient database) {
        this.database = database;
    }

    public Optional<Scan> find(String id) {
        return database.sql("select media_type, content from followup.scans where id = :id")
                .param("id", id)
                .query((row, n) -> new Scan(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    /**
     * Keeps a scan and returns its id.
     *
     * @throws FormRefused if it is too large, or neither PDF nor JPEG nor PNG
     */
    String add(byte[] content) {
        if (content.length > GREATEST_SIZE) {
            throw new FormRefused("scan", "扫描件超过10MB，请降低分辨率后重新扫描。");
        }
        String id = UUID.randomUUID().toString();
        database.sql("insert into followup.scans (id, media_type, content) values (:id, :type, :content)")
                .param("id", id)
                .param("type", mediaType(content))
                .param("content", content)
                .update();
        return id;
    }

    private static String mediaType(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(type -> content.length > type.getValue().length
                        && Arrays.equals(
                                content, 0, type.getValue().length, type.getValue(), 0, type.getValue().length))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new FormRefused("scan", "扫描件应为 PDF、JPG 或 PNG 文件，请另存后重新选择。"));
    }
}
