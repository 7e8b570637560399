package org.keqiao.calendar;

import java.time.LocalDate;

/** What a period is counted in. */
public enum PeriodUnit {
    MONTHS("个月"),
    WORKING_DAYS("个工作日"),
    DAYS("天");

    private final String label;

    PeriodUnit(String label) {
        this.label = label;
    }

    /** The measure word: 3个月. */
    public String label() {
        return label;
    }

    /**
     * The day on which so many units after a day are over, before any move for holidays.
     *
     * <p>The day itself does not count; months end on the corresponding day, or else on their last one (Civil Code,
     * art. 201 and 202).
     */
    LocalDate after(LocalDate day, int amount, Days days) {
        return switch (this) {
            case MONTHS -> day.plusMonths(amount);
            case WORKING_DAYS -> days.workingDaysAfter(day, amount);
            case DAYS -> day.plusDays(amount);
        };
    }
}
