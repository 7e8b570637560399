package org.keqiao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keqiao.calendar.LedgerDay.Mark;

/** Writes down day by day how a term came to its last day. */
final class Ledger {

    private final Term term;
    private final Days days;
    private final List<LedgerDay> lines = new ArrayList<>();
    private int count;

    private Ledger(Term term, Days days) {
        this.term = term;
        this.days = days;
    }

    static List<LedgerDay> of(Term term, Days days) {
        return new Ledger(term, days).write();
    }

    private List<LedgerDay> write() {
        Reckoning reckoning = new Reckoning(term, days);
        Reckoning.End end = reckoning.end();
        if (!term.rule().startCounts()) {
            add(term.startedOn(), Mark.START);
        }
        LocalDate last = term.lastUncounted();
        for (Reckoning.Stage stage : reckoning.stages()) {
            last = through(last, stage.start(), Mark.ROLLED);
            for (LocalDate day = last.plusDays(1); !day.isAfter(stage.end()); day = day.plusDays(1)) {
                count(day, stage.unit() == PeriodUnit.WORKING_DAYS);
            }
            last = stage.end();
        }
        last = through(last, end.unpaused(), Mark.ROLLED);
        for (LocalDate day = last.plusDays(1); !day.isAfter(end.lastDay()); day = day.plusDays(1)) {
            restore(day);
        }
        return List.copyOf(lines);
    }

    /** Days that only lead on to the next working day. */
    private LocalDate through(LocalDate after, LocalDate until, Mark mark) {
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            add(day, mark);
        }
        return until;
    }

    private void count(LocalDate day, boolean inWorkingDays) {
        boolean working = days.isWorking(day);
        if (working && term.paused(day)) {
            // Of months and plain days all count; what was paused is given back in working days at the end.
            count += inWorkingDays ? 0 : 1;
            add(day, Mark.PAUSED);
        } else if (working || !inWorkingDays) {
            count++;
            add(day, Mark.COUNTED);
        } else {
            add(day, Mark.SKIPPED);
        }
    }

    private void restore(LocalDate day) {
        boolean working = days.isWorking(day);
        if (working && term.paused(day)) {
            add(day, Mark.PAUSED);
        } else {
            count += working ? 1 : 0;
            add(day, working ? Mark.RESTORED : Mark.SKIPPED);
        }
    }

    private void add(LocalDate day, Mark mark) {
        lines.add(new LedgerDay(days.of(day), mark, count));
    }
}
