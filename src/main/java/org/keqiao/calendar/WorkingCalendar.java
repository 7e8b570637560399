package org.keqiao.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Which days are working days, after the State Council's notices in force, by the week otherwise. */
@Component
public class WorkingCalendar {

    private final Notices notices;

    WorkingCalendar(Notices notices) {
        this.notices = notices;
    }

    /** The calendar as it stands now; read once for a whole computation. */
    public Days days() {
        return days(byYear());
    }

    /** The calendar as it would stand if a year's notice named these days. */
    Days daysWith(int year, Collection<CalendarDay> days) {
        SortedMap<Integer, Collection<CalendarDay>> years = byYear();
        years.put(year, days);
        return days(years);
    }

    private SortedMap<Integer, Collection<CalendarDay>> byYear() {
        SortedMap<Integer, Collection<CalendarDay>> years = new TreeMap<>();
        notices.inForce().forEach(notice -> years.put(notice.year(), notices.days(notice)));
        return years;
    }

    /** A later notice may name a day of the old year's end, and then has the last word on it. */
    private static Days days(SortedMap<Integer, Collection<CalendarDay>> years) {
        Map<LocalDate, CalendarDay> named = new HashMap<>();
        years.values().forEach(days -> days.forEach(day -> named.put(day.date(), day)));
        return new Days(named, years.keySet());
    }

    public boolean isWorkingDay(LocalDate day) {
        return days().isWorking(day);
    }

    /** Whether the year's notice is in force; dates in other years are provisional. */
    public boolean isSettled(int year) {
        return notices.inForce().stream().anyMatch(notice -> notice.year() == year);
    }
}
