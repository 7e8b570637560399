package org.keqiao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which days are working days, after the State Council's notices where they are out, by the week otherwise. */
@Component
public class WorkingCalendar {

    private final JdbcClient database;

    WorkingCalendar(JdbcClient database) {
        this.database = database;
    }

    public boolean isWorkingDay(LocalDate day) {
        return kind(day)
                .map("WORKDAY"::equals)
                .orElse(day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The day itself if it is a working day, else the next one (Civil Code, art. 203). */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** Whether the year's notice is entered; dates in other years are provisional. */
    public boolean isSettled(int year) {
        return database.sql("select exists (select 1 from calendar.days where extract(year from day) = :year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    private Optional<String> kind(LocalDate day) {
        return database.sql("select kind from calendar.days where day = :day")
                .param("day", day)
                .query(String.class)
                .optional();
    }
}
