package org.keqiao.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts cases: the arithmetic of the figures, without a database. */
final class Tally {

    private final List<CountedCase> cases;
    private final LocalDate today;

    Tally(List<CountedCase> cases, LocalDate today) {
        this.cases = List.copyOf(cases);
        this.today = today;
    }

    FigureTable.Row row(Grouping grouping, String key, String label) {
        List<CountedCase> own =
                cases.stream().filter(one -> grouping.holds(one, key)).toList();
        Map<Measure, Share> shares = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            long part = own.stream().filter(one -> measure.counts(one, today)).count();
            long whole = own.stream().filter(one -> measure.isAmong(one, today)).count();
            shares.put(measure, new Share((int) part, (int) whole));
        }
        return new FigureTable.Row(grouping, key, label, own.size(), shares);
    }

    /** Ids of the cases behind one number. */
    List<String> behind(CaseQuery query) {
        Measure measure = query.measure();
        return cases.stream()
                .filter(one -> query.grouping().holds(one, query.key()))
                .filter(one -> measure == null
                        || (query.missing()
                                ? measure.isAmong(one, today) && !measure.counts(one, today)
                                : measure.counts(one, today)))
                .map(CountedCase::caseId)
                .toList();
    }
}
