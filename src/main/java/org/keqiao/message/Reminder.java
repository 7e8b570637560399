package org.keqiao.message;

import java.time.Instant;

/**
 * One 催办.
 *
 * @param group id of the group that was reminded
 * @param no which time the group was reminded in this case, from 1
 */
public record Reminder(String group, int no, String text, String byName, Instant at) {}
