package org.keqiao.followup;

/**
 * A scanned paper.
 *
 * @param mediaType as its content shows: application/pdf, image/jpeg or image/png
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scan(String mediaType, byte[] content) {}
