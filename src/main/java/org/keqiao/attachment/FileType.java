package org.keqiao.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** Kinds of files that can be told by their content. */
enum FileType {
    PDF("application/pdf", Set.of("pdf"), "application/pdf", null),
    /** The older office formats share one container; which one it is does not matter here. */
    OFFICE_97(
            "application/octet-stream", Set.of("doc", "xls", "ppt", "wps", "et"), "application/x-tika-msoffice", null),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            "application/zip",
            "word/document.xml"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            "application/zip",
            "xl/workbook.xml"),
    OFD("application/ofd", Set.of("ofd"), "application/zip", "OFD.xml"),
    ZIP("application/zip", Set.of("zip"), "application/zip", ""),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), "image/jpeg", null),
    PNG("image/png", Set.of("png"), "image/png", null),
    TEXT("text/plain", Set.of("txt"), "text/plain", null);

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final Set<String> endings;
    private final String shownAs;
    private final @Nullable String inside;

    /**
     * @param shownAs what the first bytes show
     * @param inside a part that the zip container must hold; empty for any; null where it is none
     */
    FileType(String mediaType, Set<String> endings, String shownAs, @Nullable String inside) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.shownAs = shownAs;
        this.inside = inside;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String allEndings() {
        return Arrays.stream(values())
                .flatMap(type -> type.endings.stream().sorted())
                .collect(Collectors.joining("、"));
    }

    /** Whether the file is what its ending says, by its content alone. */
    boolean shows(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // Without the name: it is the content that is asked.
            if (!TIKA.detect(in).equals(shownAs)) {
                return false;
            }
        }
        if (this == TEXT) {
            return !looksLikeMarkup(file);
        }
        return inside == null || holds(file, inside);
    }

    /** Web pages and drawings whose beginning the detector does not know are text to it. */
    private static boolean looksLikeMarkup(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(4096), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT);
            return List.of("<html", "<script", "<svg", "<!doctype", "<?xml", "<iframe").stream()
                    .anyMatch(start::contains);
        }
    }

    private static boolean holds(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return part.isEmpty() || zip.getEntry(part) != null;
        } catch (ZipException e) {
            return false;
        }
    }
}
