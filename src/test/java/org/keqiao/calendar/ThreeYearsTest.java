package org.keqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each shipped rule for each day of 2023, 2024 and 2025, against a calculation that shares no code with ours.
 *
 * <p>Prevents a fault that only some days of some year show.
 */
class ThreeYearsTest {

    private static final Map<LocalDate, Boolean> NOTICES = NoticeFile.working();

    private final Days days = NoticeFile.days();

    @ParameterizedTest
    @CsvSource({
        "3, MONTHS", // ANSWER
        "6, MONTHS", // ANSWER, extended as far as it goes
        "1, MONTHS", // CO_HANDLING_OPINION, REHANDLING
        "7, WORKING_DAYS", // REGISTRATION, RECEIPT
        "15, WORKING_DAYS", // FEEDBACK, CONTACT
        "20, WORKING_DAYS" // PUBLICATION
    })
    void countsAsAPersonWithThreeCalendarsWould(int amount, PeriodUnit unit) {
        for (LocalDate start = LocalDate.of(2023, 1, 1); start.getYear() < 2026; start = start.plusDays(1)) {
            Term term = new Term(RandomTermsTest.rule(amount, unit, false), start, null, List.of(), List.of());
            LocalDate expected = unit == PeriodUnit.MONTHS ? months(start, amount) : workingDays(start, amount);
            assertThat(new Reckoning(term, days).end().lastDay())
                    .as("%s %s from %s", amount, unit, start)
                    .isEqualTo(expected);
        }
    }

    /** Art. 202: the corresponding day or the month's last one; art. 203: past holidays. */
    private static LocalDate months(LocalDate start, int amount) {
        int month = start.getYear() * 12 + start.getMonthValue() - 1 + amount;
        LocalDate day = LocalDate.of(month / 12, month % 12 + 1, 1);
        while (day.getDayOfMonth() < start.getDayOfMonth() && day.plusDays(1).getDayOfMonth() > 1) {
            day = day.plusDays(1);
        }
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate workingDays(LocalDate start, int amount) {
        LocalDate day = start;
        int seen = 0;
        while (seen < amount) {
            day = day.plusDays(1);
            if (works(day)) {
                seen = seen + 1;
            }
        }
        return day;
    }

    private static boolean works(LocalDate day) {
        Boolean named = NOTICES.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return named == null ? !weekend : named;
    }
}
