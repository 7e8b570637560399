package org.keqiao.worklist;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of the work list ends; the next one starts right behind. */
public record PageKey(String due, String createdAt, String taskId) {

    private static final Pattern KEY = Pattern.compile(
            "(infinity|\\d{4}-\\d\\d-\\d\\d) (\\d{4}-\\d\\d-\\d\\dT[\\d:.]{5,18}Z) ([0-9A-Za-z-]{1,64})");

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
        Matcher key = KEY.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
        if (!key.matches()) {
            throw new IllegalArgumentException("not a page key");
        }
        try {
            if (!"infinity".equals(key.group(1))) {
                LocalDate.parse(key.group(1));
            }
            Instant.parse(key.group(2));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a page key", e);
        }
        return new PageKey(key.group(1), key.group(2), key.group(3));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + " " + createdAt + " " + taskId).getBytes(StandardCharsets.UTF_8));
    }
}
