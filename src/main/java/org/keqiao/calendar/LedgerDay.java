package org.keqiao.calendar;

import java.time.LocalDate;

/**
 * A day of a deadline, and whether it counted.
 *
 * @param count how many days have counted until then: working days where the rule counts in them, all days otherwise
 */
public record LedgerDay(CalendarDay day, Mark mark, int count) {

    /** What the day meant for the deadline. */
    public enum Mark {
        START("起算，当日不计入"),
        COUNTED("计入"),
        SKIPPED("不计入"),
        PAUSED("暂停，不计入"),
        ROLLED("非工作日，顺延"),
        RESTORED("补回暂停的工作日");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public LocalDate date() {
        return day.date();
    }
}
