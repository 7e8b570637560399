package org.keqiao.calendar;

import java.time.LocalDate;

/**
 * A day with what makes it one.
 *
 * @param festival 元旦; empty on plain days
 * @param basis the notice or law that says so; empty where the week decides
 * @param settled whether the year's notice is in force, so that the day's kind will not change
 */
public record CalendarDay(LocalDate date, DayKind kind, String festival, String basis, boolean settled) {}
