package org.keqiao.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;

/** Where a page of the work list ends; the next one starts right behind. */
public record PageKey(String due, String createdAt, String taskId) {

    static final PageKey FIRST = new PageKey("-infinity", "-infinity", "");

    static PageKey of(WorkItem last) {
        LocalDate due = last.due();
        return new PageKey(
                due == null ? "infinity" : due.toString(), last.createdAt().toString(), last.taskId());
    }

    /**
     * Reads a key that a page gave out.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PageKey parse(String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a page key");
        }
        try {
            if (!"infinity".equals(parts[0])) {
                LocalDate.parse(parts[0]);
            }
            Instant.parse(parts[1]);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a page key", e);
        }
        return new PageKey(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + " " + createdAt + " " + taskId).getBytes(StandardCharsets.UTF_8));
    }
}
