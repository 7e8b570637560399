package org.keqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods are counted after the Civil Code, art. 200 to 203. */
class CountingAfterTheCivilCodeTest {

    private final Days days = NoticeFile.days();

    @ParameterizedTest
    @CsvSource({
        // The first day does not count (art. 201), a month ends on the corresponding day (art. 202).
        "2023-02-20, 3, MONTHS, 2023-05-22",
        "2023-03-01, 1, MONTHS, 2023-04-03",
        // No corresponding day: the month's last one (art. 202).
        "2023-01-31, 1, MONTHS, 2023-02-28",
        "2023-11-30, 3, MONTHS, 2024-02-29",
        // The last day in a holiday: the next working day (art. 203), also past a make-up Saturday that is one.
        "2023-01-29, 3, MONTHS, 2023-05-04",
        "2023-01-07, 3, WORKING_DAYS, 2023-01-11",
        "2024-09-30, 5, WORKING_DAYS, 2024-10-12",
        "2024-01-28, 7, DAYS, 2024-02-04"
    })
    void withoutTheFirstDay(LocalDate start, int amount, PeriodUnit unit, LocalDate lastDay) {
        assertThat(end(start, amount, unit, false)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-20, 3, MONTHS, 2023-05-19",
        "2023-03-01, 1, MONTHS, 2023-03-31",
        "2023-01-31, 1, MONTHS, 2023-02-28",
        "2023-02-20, 5, WORKING_DAYS, 2023-02-24",
        "2023-02-18, 5, WORKING_DAYS, 2023-02-24"
    })
    void withTheFirstDayWhereTheRuleSaysSo(LocalDate start, int amount, PeriodUnit unit, LocalDate lastDay) {
        assertThat(end(start, amount, unit, true)).isEqualTo(lastDay);
    }

    @Test
    void aDayThatWasOrderedStandsAlsoOnASunday() {
        Term term = new Term(
                RandomTermsTest.rule(3, PeriodUnit.MONTHS, false),
                LocalDate.of(2023, 2, 20),
                LocalDate.of(2023, 4, 30),
                List.of(),
                List.of());
        assertThat(new Reckoning(term, days).end().lastDay()).isEqualTo("2023-04-30");
    }

    @Test
    void aYearWithoutNoticeHasWeekendsAndTheFixedHolidays() {
        Term term = new Term(
                RandomTermsTest.rule(2, PeriodUnit.WORKING_DAYS, false),
                LocalDate.of(2027, 4, 29),
                null,
                List.of(),
                List.of());
        Reckoning.End end = new Reckoning(term, days).end();
        assertThat(end.lastDay())
                .as("Friday the 30th; 1 and 2 May are a holiday and a weekend")
                .isEqualTo("2027-05-03");
        assertThat(end.provisional()).isTrue();
        assertThat(days.of(LocalDate.of(2027, 10, 3)).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(days.of(LocalDate.of(2027, 2, 8)).kind())
                .as("lunar holidays are unknown")
                .isEqualTo(DayKind.WORKDAY);
    }

    /** Prevents that a date is called certain which the next notice can still move, as that of 2019 did in December. */
    @Test
    void theLastDaysOfAYearAreProvisionalUntilTheNextNotice() {
        assertThat(days.settled(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 25)))
                .isTrue();
        assertThat(days.settled(LocalDate.of(2026, 12, 26), LocalDate.of(2026, 12, 26)))
                .isFalse();
        assertThat(new Days(Map.of(), Set.of(2026, 2027)).settled(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 25)))
                .isTrue();
    }

    private LocalDate end(LocalDate start, int amount, PeriodUnit unit, boolean startCounts) {
        Term term = new Term(RandomTermsTest.rule(amount, unit, startCounts), start, null, List.of(), List.of());
        return new Reckoning(term, days).end().lastDay();
    }
}
