package org.keqiao.document.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files inside an OFD file; their order and dates are always the same, so that its bytes are too. */
final class Package {

    static final String ENTRANCE = "OFD.xml";
    static final String DOCUMENT = "Doc_0/";
    static final String RESOURCES = DOCUMENT + "Res/";

    /** The first moment that a ZIP file can bear; the document's own dates stand in its description. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    void add(String path, byte[] content) {
        files.put(path, content);
    }

    /** All files so far by their path. */
    Map<String, byte[]> files() {
        return files;
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(300_000);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
