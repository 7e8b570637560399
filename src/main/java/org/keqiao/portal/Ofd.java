package org.keqiao.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with an OFD file; browsers cannot show one, so it is always saved. */
final class Ofd {

    private static final MediaType TYPE = MediaType.parseMediaType("application/ofd");

    private Ofd() {}

    /** @param name Chinese name of the file without its ending; sent after RFC 5987 */
    static ResponseEntity<byte[]> attachment(byte[] file, String name) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name + ".ofd", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}
