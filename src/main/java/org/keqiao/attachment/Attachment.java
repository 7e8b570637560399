package org.keqiao.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case.
 *
 * @param mediaType as its content shows
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param usedFor what relies on it; null while nothing does
 * @param withdrawn who withdrew it, when and why, in Chinese; null while it stands
 */
public record Attachment(
        String id,
        String caseId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String remark,
        String uploadedBy,
        String uploadedByName,
        Instant uploadedAt,
        @Nullable String usedFor,
        @Nullable Withdrawal withdrawn) {

    /** Why a file no longer counts; it stays in the table. */
    public record Withdrawal(String byName, Instant at, String reason) {}

    /** 1.5MB. */
    public String sizeInWords() {
        return size >= 1 << 20 ? "%.1fMB".formatted(size / (double) (1 << 20)) : Math.max(1, size / 1024) + "KB";
    }
}
