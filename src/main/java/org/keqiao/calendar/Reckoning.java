package org.keqiao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keqiao.calendar.Term.Extension;

/**
 * Counts to the last day of a term (Civil Code, art. 201 to 203).
 *
 * <p>The first day does not count unless the rule says so; months end on the corresponding day or else on the month's
 * last one; a last day that is no working day moves to the next one. Every working day on which the time was paused is
 * given back at the end, so that the order of pauses and extensions makes no difference.
 */
final class Reckoning {

    private final Term term;
    private final Days days;

    Reckoning(Term term, Days days) {
        this.term = term;
        this.days = days;
    }

    /**
     * Where a term ends.
     *
     * @param nominal end of the period and its extensions, before any move for holidays and pauses
     * @param unpaused end before pauses are given back, always a working day unless it was ordered
     * @param lastDay ends at 24:00 in the office's zone
     * @param pausedDays working days given back
     * @param provisional whether a notice still to come can change it
     */
    record End(LocalDate nominal, LocalDate unpaused, LocalDate lastDay, int pausedDays, boolean provisional) {}

    End end() {
        LocalDate nominal = nominal();
        LocalDate unpaused = isOrdered() ? nominal : days.workingDayFrom(nominal);
        int paused = pausedWorkingDays();
        LocalDate lastDay = days.workingDaysAfter(unpaused, paused);
        return new End(nominal, unpaused, lastDay, paused, !settled(nominal, lastDay));
    }

    /** The latest end that extensions may lead to, before pauses. */
    LocalDate latestExtension() {
        PeriodPolicy rule = term.rule();
        Term longest = term.withoutPauses().with(List.of(new Extension(rule.maxExtension(), rule.unit())));
        return new Reckoning(longest, days).end().lastDay();
    }

    /**
     * A stretch of the term that is counted in one unit.
     *
     * @param start the day after which it counts
     * @param end its last day, before any move for holidays
     */
    record Stage(LocalDate start, LocalDate end, PeriodUnit unit) {}

    /** The period, and each extension that is counted in another unit than it. */
    List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        Stage stage = new Stage(term.lastUncounted(), base(), baseUnit());
        stages.add(stage);
        for (Extension extension : term.extensions()) {
            if (extension.unit() != baseUnit()) {
                LocalDate start = days.workingDayFrom(stage.end());
                stage = new Stage(start, extension.unit().after(start, extension.amount(), days), extension.unit());
                stages.add(stage);
            }
        }
        return stages;
    }

    private LocalDate nominal() {
        List<Stage> stages = stages();
        return stages.get(stages.size() - 1).end();
    }

    /** Extensions in the rule's own unit make the period longer: 3 months and 1 are 4 months from the start. */
    private LocalDate base() {
        int more = term.extensions().stream()
                .filter(extension -> extension.unit() == baseUnit())
                .mapToInt(Extension::amount)
                .sum();
        LocalDate fixed = term.fixedOn();
        return fixed == null ? ofRule(term.rule().amount() + more) : baseUnit().after(fixed, more, days);
    }

    private PeriodUnit baseUnit() {
        return term.rule().unit();
    }

    private LocalDate ofRule(int amount) {
        LocalDate start = term.startedOn();
        if (!term.rule().startCounts()) {
            return baseUnit().after(start, amount, days);
        }
        if (baseUnit() != PeriodUnit.MONTHS) {
            return baseUnit().after(start.minusDays(1), amount, days);
        }
        // From the 1st to the last of the month; where there is no corresponding day, the month's last one ends it.
        LocalDate corresponding = start.plusMonths(amount);
        return corresponding.getDayOfMonth() == start.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    private boolean isOrdered() {
        return term.fixedOn() != null && term.extensions().isEmpty();
    }

    private int pausedWorkingDays() {
        int count = 0;
        for (Term.Pause pause : term.pauses()) {
            for (LocalDate day = pause.from(); day.isBefore(pause.until()); day = day.plusDays(1)) {
                count += days.isWorking(day) && term.paused(day) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean settled(LocalDate nominal, LocalDate lastDay) {
        boolean counted = baseUnit() == PeriodUnit.WORKING_DAYS && term.fixedOn() == null
                || term.extensions().stream().anyMatch(extension -> extension.unit() == PeriodUnit.WORKING_DAYS);
        return (isOrdered() && nominal.equals(lastDay)
                        || days.settled(counted ? term.lastUncounted().plusDays(1) : nominal, lastDay))
                && term.pauses().stream()
                        .filter(pause -> pause.from().isBefore(pause.until()))
                        .allMatch(pause ->
                                days.settled(pause.from(), pause.until().minusDays(1)));
    }
}
