package org.keqiao.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a PDF. */
public final class Pdf {

    private Pdf() {}

    /** @param name Chinese name of the file without its ending; sent after RFC 5987 */
    public static ResponseEntity<byte[]> inline(byte[] pages, String name) {
        ContentDisposition disposition = ContentDisposition.inline()
                .filename(name + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pages);
    }
}
