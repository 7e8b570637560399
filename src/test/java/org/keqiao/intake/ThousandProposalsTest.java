package org.keqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session of 1,000 proposals arrives in one file and is assigned with one confirmation. */
@KeqiaoTest
class ThousandProposalsTest {

    private static final int COUNT = 1000;
    private static final Actor REGISTRY = new Actor("registry", "收文", Set.of("registry"));

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

    @Test
    void isImportedOnceAssignedInBulkAndEachHasItsDeadline() {
        String id = importAll();
        assertThat(imports.find(id).orElseThrow().fresh()).isEqualTo(COUNT);
        AssignableFilter session = new AssignableFilter("千件试验", "", "");
        List<String> cases = assignables.of(REGISTRY, session, COUNT + 1).stream()
                .map(Assignable::caseId)
                .toList();
        assertThat(cases).hasSize(COUNT);
        String taken = cases.get(7);
        office.complete("registry", taken, "ReceiveProposal", Map.of("decision", "RETURN", "opinion", "不属于本单位职责。"));
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
        long begin = System.nanoTime();
        String id = office.as("registry", () -> proposalImport.upload("千件.xlsx", file));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !imports.find(id).orElseThrow().working());
        long checked = System.nanoTime();
        assertThat(imports.faults(id)).isEmpty();
        office.as("registry", () -> {
            proposalImport.start(imports.find(id).orElseThrow());
            return "";
        });
        await().atMost(Duration.ofSeconds(120))
                .until(() -> !imports.find(id).orElseThrow().working());
        System.out.printf(
                "check %d ms, run %d ms%n", (checked - begin) / 1_000_000, (System.nanoTime() - checked) / 1_000_000);
        return id;
    }

    private BulkAssignment assign(List<String> cases) {
        long begin = System.nanoTime();
        String id = office.as("registry", () -> {
            String prepared = desk.prepare(cases, "transfer", List.of(), "", "请于期限前办复。");
            desk.confirm(prepared);
            return prepared;
        });
        await().atMost(Duration.ofSeconds(240))
                .until(() -> assignments.find(id).orElseThrow().status() == BulkAssignment.Status.DONE);
        System.out.printf("assign %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        return assignments.find(id).orElseThrow();
    }
}
