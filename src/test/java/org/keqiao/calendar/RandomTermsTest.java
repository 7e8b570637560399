package org.keqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.keqiao.calendar.LedgerDay.Mark;
import org.keqiao.calendar.Term.Extension;
import org.keqiao.calendar.Term.Pause;

/**
 * Thousands of terms on the real calendars of 2023 to 2026, the same ones in each run.
 *
 * <p>Prevents that pauses, extensions and holidays, each right alone, go wrong together.
 */
class RandomTermsTest {

    private static final int CASES = 4000;

    private final Days days = NoticeFile.days();
    private final Random random = new Random(20230516);

    @Test
    void aPauseOfNWorkingDaysMovesTheLastDayByN() {
        for (int i = 0; i < CASES; i++) {
            Term term = term();
            LocalDate lastDay = end(term);
            LocalDate from = between(term.startedOn().plusDays(1), lastDay);
            LocalDate until = from.plusDays(random.nextInt(40));
            int lost = days.workingDaysBetween(from.minusDays(1), until);
            assertThat(end(paused(term, List.of(new Pause(from, until)))))
                    .as("%s paused from %s until %s", term, from, until)
                    .isEqualTo(days.workingDaysAfter(lastDay, lost));
        }
    }

    @Test
    void aPauseEndedOnTheSameDayChangesNothing() {
        for (int i = 0; i < CASES; i++) {
            Term term = term();
            LocalDate day = between(term.startedOn(), end(term));
            assertThat(end(paused(term, List.of(new Pause(day, day))))).isEqualTo(end(term));
        }
    }

    @Test
    void manyPausesAddUp() {
        for (int i = 0; i < CASES; i++) {
            Term term = term();
            List<Pause> pauses = new ArrayList<>();
            LocalDate from = term.startedOn().plusDays(1);
            int lost = 0;
            for (int n = random.nextInt(4); n > 0; n--) {
                from = from.plusDays(random.nextInt(5));
                LocalDate until = from.plusDays(random.nextInt(10));
                if (from.isAfter(end(paused(term, pauses)))) {
                    break;
                }
                pauses.add(new Pause(from, until));
                lost += days.workingDaysBetween(from.minusDays(1), until);
                from = until;
            }
            assertThat(end(paused(term, pauses)))
                    .as("%s %s", term, pauses)
                    .isEqualTo(days.workingDaysAfter(end(term), lost));
        }
    }

    @Test
    void theLastDayIsAWorkingDayAndNeverBeforeTheStart() {
        for (int i = 0; i < CASES; i++) {
            Term term = term();
            assertThat(days.isWorking(end(term))).as("%s", term).isTrue();
            assertThat(end(term)).isAfterOrEqualTo(term.startedOn());
        }
    }

    @Test
    void extensionsInTheRulesOwnUnitMakeThePeriodLonger() {
        for (int i = 0; i < CASES; i++) {
            Term term = term();
            int more = 1 + random.nextInt(20);
            PeriodPolicy longer = rule(
                    term.rule().amount() + more, term.rule().unit(), term.rule().startCounts());
            assertThat(end(term.with(List.of(new Extension(more, term.rule().unit())))))
                    .isEqualTo(end(new Term(longer, term.startedOn(), null, List.of(), List.of())));
        }
    }

    @Test
    void anExtensionNeverMakesItEarlier() {
        for (int i = 0; i < CASES; i++) {
            Term term = term();
            Extension extension = new Extension(1 + random.nextInt(20), unit());
            assertThat(end(term.with(List.of(extension))))
                    .as("%s %s", term, extension)
                    .isAfterOrEqualTo(end(term));
        }
    }

    /** Prevents that the page explains another date than the one that counts. */
    @Test
    void theLedgerEndsOnTheLastDayWithTheRulesCount() {
        for (int i = 0; i < CASES; i++) {
            Term term = term();
            LocalDate from = between(term.startedOn().plusDays(1), end(term));
            Term paused = paused(term, List.of(new Pause(from, from.plusDays(random.nextInt(20)))));
            List<LedgerDay> ledger = Ledger.of(paused, days);
            LedgerDay last = ledger.get(ledger.size() - 1);
            assertThat(last.date()).as("%s", paused).isEqualTo(end(paused));
            assertThat(ledger.stream().map(LedgerDay::date))
                    .doesNotHaveDuplicates()
                    .isSorted();
            if (term.rule().unit() == PeriodUnit.WORKING_DAYS) {
                assertThat(last.count()).isEqualTo(term.rule().amount());
                assertThat(ledger.stream().filter(line -> line.mark() == Mark.COUNTED || line.mark() == Mark.RESTORED))
                        .hasSize(term.rule().amount());
            }
        }
    }

    @Test
    void theOrderOfExtensionsInOneUnitMakesNoDifference() {
        for (int i = 0; i < CASES; i++) {
            Term term = term();
            PeriodUnit unit = unit();
            List<Extension> extensions = new ArrayList<>(
                    List.of(new Extension(3, unit), new Extension(8, term.rule().unit())));
            LocalDate end = end(term.with(extensions));
            Collections.reverse(extensions);
            assertThat(end(term.with(extensions))).isEqualTo(end);
        }
    }

    private LocalDate end(Term term) {
        return new Reckoning(term, days).end().lastDay();
    }

    private Term term() {
        PeriodPolicy rule = rule(1 + random.nextInt(20), unit(), random.nextInt(4) == 0);
        LocalDate start = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(3 * 365));
        return new Term(rule, start, null, List.of(), List.of());
    }

    private PeriodUnit unit() {
        return PeriodUnit.values()[random.nextInt(PeriodUnit.values().length)];
    }

    static PeriodPolicy rule(int amount, PeriodUnit unit, boolean startCounts) {
        return new PeriodPolicy(amount, unit, startCounts, 3, List.of(5, 1), List.of(), false);
    }

    private static Term paused(Term term, List<Pause> pauses) {
        return new Term(term.rule(), term.startedOn(), term.fixedOn(), term.extensions(), pauses);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        long range = Math.max(1, last.toEpochDay() - first.toEpochDay() + 1);
        return first.plusDays((long) (random.nextDouble() * range));
    }
}
