package org.keqiao.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Names of files that come in and go out. */
public final class FileNames {

    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int LONGEST = 150;

    private FileNames() {}

    /** The name without folders, control characters, and marks that turn the text's direction. */
    public static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        int ending = Math.max(clean.lastIndexOf('.'), 0);
        if (clean.length() > LONGEST) {
            clean = clean.substring(0, Math.max(0, LONGEST - (clean.length() - ending))) + clean.substring(ending);
        }
        return clean.isEmpty() ? "文件" : clean;
    }

    /** The content to be saved and never shown in place. */
    public static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(content);
    }

    /** Content-Disposition after RFC 5987. */
    public static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
