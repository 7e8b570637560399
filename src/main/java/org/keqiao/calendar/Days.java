package org.keqiao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The calendar as it stands at one moment: the days of the notices in force, and the week for all others.
 *
 * <p>A year without notice has its weekends and the holidays that the regulation ties to a day of the sun's year; those
 * of the moon's year and all make-up days are unknown until the notice is out.
 */
public final class Days {

    private static final String REGULATION = "《全国年节及纪念日放假办法》";
    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "元旦",
            MonthDay.of(5, 1), "劳动节",
            MonthDay.of(10, 1), "国庆节",
            MonthDay.of(10, 2), "国庆节",
            MonthDay.of(10, 3), "国庆节");

    /** The second day of the labour holiday came with the regulation's revision in force from 2025. */
    private static final MonthDay SECOND_OF_MAY = MonthDay.of(5, 2);

    /** A notice may move the days around New Year into the old year, as that of 2019 did with 29 December 2018. */
    private static final MonthDay REACH_OF_NEXT_NOTICE = MonthDay.of(12, 26);

    private final Map<LocalDate, CalendarDay> named;
    private final Set<Integer> settledYears;

    /** @param named the days that the notices name */
    public Days(Map<LocalDate, CalendarDay> named, Set<Integer> settledYears) {
        this.named = Map.copyOf(named);
        this.settledYears = Set.copyOf(settledYears);
    }

    public CalendarDay of(LocalDate date) {
        CalendarDay day = named.get(date);
        return day != null ? day : byTheWeek(date);
    }

    public boolean isWorking(LocalDate date) {
        return of(date).kind().working();
    }

    /** Whether no notice still to come can change a day from the first to the last. */
    public boolean settled(LocalDate first, LocalDate last) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .allMatch(this::settled);
    }

    /** The day itself if it is a working day, else the next one (Civil Code, art. 203). */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after a day; the day itself for 0, the n-th before it for negative ones. */
    public LocalDate workingDaysAfter(LocalDate date, int n) {
        LocalDate day = date;
        int step = n < 0 ? -1 : 1;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after the first and before the last. */
    int workingDaysBetween(LocalDate after, LocalDate before) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); day.isBefore(before); day = day.plusDays(1)) {
            count += isWorking(day) ? 1 : 0;
        }
        return count;
    }

    private boolean settled(LocalDate day) {
        return missingNotice(day) == 0;
    }

    /** The year whose notice may still say what the day is; 0 where none can. */
    int missingNotice(LocalDate day) {
        int year = day.getYear();
        if (!settledYears.contains(year)) {
            return year;
        }
        boolean reached = !MonthDay.from(day).isBefore(REACH_OF_NEXT_NOTICE);
        return reached && !settledYears.contains(year + 1) ? year + 1 : 0;
    }

    private CalendarDay byTheWeek(LocalDate date) {
        String festival = settledYears.contains(date.getYear()) ? "" : fixedHoliday(date);
        if (!festival.isEmpty()) {
            return new CalendarDay(date, DayKind.HOLIDAY, festival, REGULATION, settled(date));
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new CalendarDay(date, weekend ? DayKind.WEEKEND : DayKind.WORKDAY, "", "", settled(date));
    }

    private static String fixedHoliday(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        if (day.equals(SECOND_OF_MAY)) {
            return date.getYear() >= 2025 ? "劳动节" : "";
        }
        return FIXED.getOrDefault(day, "");
    }
}
