package org.keqiao.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.figures.CountedCase.Rating;

/** Seven cases on 1 June whose every rate was counted by hand. */
class CountingTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    private static final LocalDate PERIOD = LocalDate.of(2023, 5, 22);
    private static final LocalDate LATER = LocalDate.of(2023, 8, 22);

    /** Two in time, one of them on the last day; one late; one overdue; one that is due today; two still running. */
    private final Tally tally = new Tally(
            List.of(
                    one("early", "a", "ECONOMY", PERIOD.minusDays(9), PERIOD, true, Rating.CONTENT, "ADOPTED"),
                    one("last-day", "a", "ECONOMY", PERIOD, PERIOD, true, Rating.DISSATISFIED, "PLANNED"),
                    one("late", "a", "SOCIETY", PERIOD.plusDays(1), PERIOD, false, Rating.NONE, "ADOPTED"),
                    one("overdue", "b", "SOCIETY", null, PERIOD, false, Rating.NONE, null),
                    one("due-today", "b", "SOCIETY", null, TODAY, false, Rating.NONE, null),
                    one("running", "b", "ECONOMY", null, LATER, true, Rating.NONE, null),
                    one("unassigned", null, "ECONOMY", null, LATER, false, Rating.NONE, null)),
            TODAY);

    @Test
    void countsEachRateAmongItsOwnDenominator() {
        FigureTable.Row all = tally.row(Grouping.ALL, "", "合计");
        assertThat(all.count()).isEqualTo(7);
        assertThat(all.share(Measure.ANSWERED)).isEqualTo(new Share(3, 7));
        assertThat(all.share(Measure.ON_TIME)).isEqualTo(new Share(2, 4));
        assertThat(all.share(Measure.VISITED)).isEqualTo(new Share(3, 7));
        assertThat(all.share(Measure.CONTENT)).isEqualTo(new Share(1, 2));
        assertThat(all.share(Measure.ADOPTED)).isEqualTo(new Share(2, 3));
    }

    @Test
    void countsByUnitAndCategory() {
        assertThat(tally.row(Grouping.UNIT, "a", "甲").share(Measure.ANSWERED)).isEqualTo(new Share(3, 3));
        assertThat(tally.row(Grouping.UNIT, "b", "乙").share(Measure.ON_TIME)).isEqualTo(new Share(0, 1));
        assertThat(tally.row(Grouping.UNIT, "", "尚未分办").count()).isEqualTo(1);
        assertThat(tally.row(Grouping.CATEGORY, "ECONOMY", "经济").share(Measure.ADOPTED))
                .isEqualTo(new Share(1, 2));
        assertThat(tally.row(Grouping.CATEGORY, "ECOLOGY", "生态文明").count()).isZero();
    }

    @Test
    void opensEachNumberIntoItsCases() {
        assertThat(behind(Measure.ON_TIME, false)).containsExactly("early", "last-day");
        assertThat(behind(Measure.ON_TIME, true)).containsExactly("late", "overdue");
        assertThat(behind(Measure.CONTENT, true)).containsExactly("last-day");
        assertThat(tally.behind(new CaseQuery(Grouping.UNIT, "b", null, false)))
                .containsExactly("overdue", "due-today", "running");
    }

    /** Prevents that a number and the list behind it are counted by different rules. */
    @Test
    void listsAsManyCasesAsItCounts() {
        for (Measure measure : Measure.values()) {
            Share share = tally.row(Grouping.ALL, "", "合计").share(measure);
            assertThat(behind(measure, false)).hasSize(share.part());
            assertThat(behind(measure, true)).hasSize(share.whole() - share.part());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, —",
        "0, 3, 0.0%",
        "1, 3, 33.3%",
        "2, 3, 66.7%",
        "3, 3, 100.0%",
        "39, 40, 97.5%",
        "1999, 2000, 99.9%",
        "1, 5000, 0.1%"
    })
    void saysSharesInPerCentAndNeverAllWhereOneIsMissing(int part, int whole, String words) {
        assertThat(new Share(part, whole).words()).isEqualTo(words);
    }

    @Test
    void knowsNoShareAboveAll() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoRatesWithoutCases() {
        FigureTable.Row none = new Tally(List.of(), TODAY).row(Grouping.ALL, "", "合计");
        assertThat(List.of(Measure.values()))
                .allSatisfy(measure -> assertThat(none.share(measure).words()).isEqualTo("—"));
    }

    private List<String> behind(Measure measure, boolean missing) {
        return tally.behind(new CaseQuery(Grouping.ALL, "", measure, missing));
    }

    private static CountedCase one(
            String id,
            @Nullable String unit,
            String category,
            @Nullable LocalDate answered,
            LocalDate lastDay,
            boolean visited,
            Rating rating,
            @Nullable String outcome) {
        return new CountedCase(id, unit, category, answered, lastDay, visited, rating, outcome);
    }
}
