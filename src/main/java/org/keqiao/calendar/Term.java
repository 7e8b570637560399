package org.keqiao.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline's last day follows from, besides the calendar.
 *
 * @param startedOn the day of the event from which it counts, in the office's zone
 * @param fixedOn last day ordered for this one item; null where the rule decides
 * @param extensions in the order in which they were granted
 * @param pauses in order, not overlapping
 */
public record Term(
        PeriodPolicy rule,
        LocalDate startedOn,
        @Nullable LocalDate fixedOn,
        List<Extension> extensions,
        List<Pause> pauses) {

    public Term {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** More time that was granted. */
    public record Extension(int amount, PeriodUnit unit) {}

    /**
     * Days on which the time did not run.
     *
     * @param from first of them
     * @param until the day on which it ran again
     */
    public record Pause(LocalDate from, LocalDate until) {}

    Term withoutPauses() {
        return new Term(rule, startedOn, fixedOn, extensions, List.of());
    }

    Term with(List<Extension> granted) {
        return new Term(rule, startedOn, fixedOn, granted, pauses);
    }

    /** Whether time does not run on the day; the first day does not count anyway, so it cannot be lost. */
    boolean paused(LocalDate day) {
        return day.isAfter(lastUncounted())
                && pauses.stream().anyMatch(pause -> !day.isBefore(pause.from()) && day.isBefore(pause.until()));
    }

    /** The last day before the time runs. */
    LocalDate lastUncounted() {
        return rule.startCounts() ? startedOn.minusDays(1) : startedOn;
    }
}
