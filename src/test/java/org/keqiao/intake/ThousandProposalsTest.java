package org.keqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.TestClock;
import org.keqiao.engine.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session of 1,000 proposals arrives in one file, and is assigned with one confirmation. */
@KeqiaoTest
class ThousandProposalsTest {

    private static final int COUNT = 1000;

    /** A thousand days from here lie in the years 2023 to 2026. */
    private static final LocalDate FIRST = LocalDate.of(2023, 9, 20);

    private static final Actor REGISTRY = new Actor("registry", "收文", Set.of("registry"));

    @Autowired
    TestClock clock;

    @Autowired
    Office office;

    @Autowired
    ProposalImport proposalImport;

    @Autowired
    Imports imports;

    @Autowired
    Assignables assignables;

    @Autowired
    AssignmentDesk desk;

    @Autowired
    BulkAssignments assignments;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void standAtTheEndOfTheYearsWithNotices() {
        clock.set(LocalDate.of(2026, 9, 28));
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.LETTER_DAY);
    }

    @Test
    void isImportedOnceAssignedInBulkAndEachHasItsDeadline() {
        String id = importAll();
        assertThat(imports.find(id).orElseThrow().fresh()).isEqualTo(COUNT);
        AssignableFilter session = new AssignableFilter("千件试验", "", "");
        everyDeadlineIsTheOneThatALoopOverTheDaysFinds(id);
        List<String> cases = assignables.of(REGISTRY, session, COUNT + 1).stream()
                .map(Assignable::caseId)
                .toList();
        assertThat(cases).hasSize(COUNT);
        String taken = cases.get(7);
        office.complete("registry", taken, "ReceiveProposal", Map.of("decision", "ACCEPT"));
        office.complete("registry", taken, "AssignDivision", Map.of("leadUnitId", "high-tech"));
        BulkAssignment done = assign(cases);
        assertThat(done.assigned()).isEqualTo(COUNT - 1);
        assertThat(done.refused()).extracting(BulkAssignment.Line::caseId).containsExactly(taken);
        assertThat(assignables.count(REGISTRY, session)).isZero();
        office.as("registry", () -> {
            desk.confirm(done.id());
            return "";
        });
        assertThat(assignments.find(done.id()).orElseThrow().assigned()).isEqualTo(COUNT - 1);
    }

    private String importAll() {
        byte[] file = Sheets.file(IntStream.rangeClosed(1, COUNT)
                .mapToObj(n -> Sheets.row(
                        "%04d".formatted(n),
                        Map.of(
                                "次会议",
                                "9",
                                "案由",
                                "关于千件试验第" + n + "项的建议",
                                "交办日期",
                                "2023-%02d-%02d".formatted(n % 4 + 1, n % 28 + 1))))
                .toList());
        return SheetImport.run(office, proposalImport, imports, file, Duration.ofSeconds(300));
    }

    private BulkAssignment assign(List<String> cases) {
        String id = office.as("registry", () -> {
            String prepared = desk.prepare(cases, "transfer", List.of(), "", "请于期限前办复。");
            desk.confirm(prepared);
            return prepared;
        });
        await().atMost(Duration.ofSeconds(600))
                .until(() -> assignments.find(id).orElseThrow().status() == BulkAssignment.Status.DONE);
        return assignments.find(id).orElseThrow();
    }

    /** The day three months on, or else the month's last; from a day off to the next that is none (Civil Code, 202, 203). */
    private void everyDeadlineIsTheOneThatALoopOverTheDaysFinds(String id) {
        Map<LocalDate, String> known = new HashMap<>();
        database.sql("select day, kind from calendar.days").query((RowCallbackHandler)
                row -> known.put(row.getObject(1, LocalDate.class), row.getString(2)));
        List<LocalDate[]> deadlines = database.sql("""
                        select d.started_on, d.last_day from calendar.deadlines d
                        join intake.imported_cases i on i.case_id = d.case_id
                        where i.import_id = :id and d.purpose = 'ANSWER'""")
                .param("id", id)
                .query((row, n) ->
                        new LocalDate[] {row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)})
                .list();
        assertThat(deadlines).hasSize(COUNT).allSatisfy(deadline -> {
            LocalDate last = deadline[0].plusMonths(3);
            while (isOff(last, known)) {
                last = last.plusDays(1);
            }
            assertThat(deadline[1]).as(deadline[0].toString()).isEqualTo(last);
        });
    }

    private static boolean isOff(LocalDate day, Map<LocalDate, String> known) {
        String kind = known.get(day);
        return kind == null ? day.getDayOfWeek().getValue() > 5 : kind.equals("HOLIDAY");
    }
}
