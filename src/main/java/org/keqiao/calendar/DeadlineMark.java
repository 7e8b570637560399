package org.keqiao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a deadline.
 *
 * @param lastDay ends at 24:00 in the office's zone; of a paused one, as if it went on today
 * @param provisional whether a notice still to come can change the last day
 * @param warnFrom first day on which it counts as due soon
 */
public record DeadlineMark(
        String deadlineId,
        String caseId,
        LocalDate lastDay,
        boolean provisional,
        LocalDate warnFrom,
        Deadline.State state) {

    /** Whether it still counts, running or paused. */
    public boolean open() {
        return state == Deadline.State.RUNNING || state == Deadline.State.PAUSED;
    }

    /** Reads the columns of {@code calendar.deadline_marks}; null where an outer join found none. */
    public static @Nullable DeadlineMark of(ResultSet row) throws SQLException {
        LocalDate lastDay = row.getObject("last_day", LocalDate.class);
        return lastDay == null
                ? null
                : new DeadlineMark(
                        row.getString("marked_id"),
                        row.getString("marked_case"),
                        lastDay,
                        row.getBoolean("provisional"),
                        row.getObject("warn_from", LocalDate.class),
                        Deadline.State.valueOf(row.getString("state")));
    }

    public static DeadlineMark of(Deadline deadline) {
        return new DeadlineMark(
                deadline.id(),
                deadline.caseId(),
                deadline.lastDay(),
                deadline.provisional(),
                deadline.warnFrom(),
                deadline.state());
    }
}
