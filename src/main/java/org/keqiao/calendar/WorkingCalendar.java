package org.keqiao.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which days are working days, after the State Council's notices where they are out, by the week otherwise. */
@Component
public class WorkingCalendar {

    private final JdbcClient database;

    WorkingCalendar(JdbcClient database) {
        this.database = database;
    }

    /** The calendar as it stands now; read once for a whole computation. */
    public Days days() {
        Set<Integer> years = settledYears();
        return new Days(named(), years);
    }

    public boolean isWorkingDay(LocalDate day) {
        return days().isWorking(day);
    }

    /** The day itself if it is a working day, else the next one (Civil Code, art. 203). */
    public LocalDate workingDayFrom(LocalDate day) {
        return days().workingDayFrom(day);
    }

    /** Whether the year's notice is entered; dates in other years are provisional. */
    public boolean isSettled(int year) {
        return settledYears().contains(year);
    }

    private Set<Integer> settledYears() {
        return Set.copyOf(
                database.sql("select distinct extract(year from day)::int from calendar.days where day >= '2023-01-01'")
                        .query(Integer.class)
                        .list());
    }

    private Map<LocalDate, CalendarDay> named() {
        return database
                .sql("select day, kind, festival, notice from calendar.days")
                .query((row, n) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        "HOLIDAY".equals(row.getString("kind")) ? DayKind.HOLIDAY : DayKind.MAKE_UP_DAY,
                        row.getString("festival"),
                        row.getString("notice"),
                        true))
                .stream()
                .collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }
}
