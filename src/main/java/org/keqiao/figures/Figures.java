package org.keqiao.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keqiao.organization.Organization;
import org.keqiao.organization.Unit;
import org.keqiao.proposal.Proposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures as they are now; pages, spreadsheet and report all take them from here. */
@Component
public class Figures {

    private final CountedCases cases;
    private final Organization organization;
    private final Clock clock;

    Figures(CountedCases cases, Organization organization, Clock clock) {
        this.cases = cases;
        this.organization = organization;
        this.clock = clock;
    }

    /** The sessions that proposals came from, the newest first. */
    @Transactional(readOnly = true)
    public List<Session> sessions() {
        return cases.sessions();
    }

    /** The session that a request names; the newest where it names none or an unknown one; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Session> session(String body, int term, int session) {
        List<Session> all = cases.sessions();
        return all.stream()
                .filter(one -> one.body().equals(body) && one.term() == term && one.session() == session)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** All figures of a session at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FigureTable of(Session session) {
        Instant now = clock.instant();
        List<CountedCase> counted = cases.of(session);
        Tally tally = new Tally(counted, LocalDate.now(clock));
        List<FigureTable.Row> rows = new ArrayList<>();
        rows.add(tally.row(Grouping.ALL, "", "合计"));
        units(counted).forEach(unit -> rows.add(tally.row(Grouping.UNIT, unit, unitName(unit))));
        for (Proposal.Category category : Proposal.Category.values()) {
            FigureTable.Row row = tally.row(Grouping.CATEGORY, category.name(), category.label());
            if (row.count() > 0) {
                rows.add(row);
            }
        }
        return new FigureTable(session, now, rows);
    }

    /** In the chart's order; units that are gone behind, and proposals without a division last. */
    private List<String> units(List<CountedCase> counted) {
        TreeSet<String> present = counted.stream()
                .map(one -> Objects.requireNonNullElse(one.unitId(), ""))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> ordered = new ArrayList<>(organization.units().stream()
                .map(Unit::id)
                .filter(present::contains)
                .toList());
        present.stream()
                .filter(unit -> !unit.isEmpty() && !ordered.contains(unit))
                .forEach(ordered::add);
        if (present.contains("")) {
            ordered.add("");
        }
        return ordered;
    }

    private String unitName(String id) {
        return id.isEmpty() ? "尚未分办" : organization.unitName(id);
    }

    /** Ids of the cases behind a number, whoever may read them. */
    @Transactional(readOnly = true)
    public List<String> behind(Session session, CaseQuery query) {
        return new Tally(cases.of(session), LocalDate.now(clock)).behind(query);
    }
}
