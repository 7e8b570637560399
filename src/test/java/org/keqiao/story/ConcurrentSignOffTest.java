package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.TaskNotFound;
import org.keqiao.engine.TaskTaken;
import org.keqiao.issuance.DocumentNumber;
import org.keqiao.issuance.DocumentNumbers;
import org.keqiao.issuance.Documents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Many replies are signed off at the same moment, some of them twice, and some sign-offs fail. */
@KeqiaoTest
class ConcurrentSignOffTest {

    private static final int SIGN_OFFS = 200;
    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

    @Autowired
    Office office;

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    Documents documents;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void twoHundredAtOnceGetTwoHundredConsecutiveNumbers() throws Exception {
        List<String> cases =
                IntStream.range(0, SIGN_OFFS).mapToObj(n -> atTheDeputysDesk()).toList();
        int before = numbers.of("proposal-reply", 2023).size();

        together(cases.stream().map(id -> signOff(id)).toList());

        List<Integer> serials = numbers.of("proposal-reply", 2023).stream()
                .map(DocumentNumber::serial)
                .toList();
        int first = serials.get(0);
        assertThat(serials)
                .hasSize(before + SIGN_OFFS)
                .isEqualTo(
                        IntStream.range(first, first + serials.size()).boxed().toList());
        assertThat(cases.stream()
                        .map(id -> documents.ofCase(id).get(0).number())
                        .collect(Collectors.toSet()))
                .hasSize(SIGN_OFFS);
    }

    @Test
    void theSameFormSentTwiceSignsOnce() throws Exception {
        String id = atTheDeputysDesk();
        String task = office.task("deputy", id, "ApproveReply");
        Callable<Boolean> submission = () -> {
            try {
                office.as("deputy", () -> office.completeTask(task, APPROVE));
                return true;
            } catch (TaskTaken | TaskNotFound e) {
                return false;
            }
        };
        List<Boolean> outcomes = together(List.of(submission, submission));
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(documents.ofCase(id)).hasSize(1);
    }

    @Test
    void aSignOffThatFailsGivesItsNumberBack() {
        String failing = atTheDeputysDesk();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    office.complete("deputy", failing, "ApproveReply", APPROVE);
                    throw new IllegalStateException("the node dies before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(office.openTasks(failing)).containsExactly("ApproveReply");
        int before = numbers.of("proposal-reply", 2023).size();
        office.complete("deputy", failing, "ApproveReply", APPROVE);
        assertThat(numbers.of("proposal-reply", 2023)).hasSize(before + 1);
        assertThat(documents.ofCase(failing)).hasSize(1);
    }

    private Callable<Boolean> signOff(String id) {
        String task = office.task("deputy", id, "ApproveReply");
        return () -> {
            office.as("deputy", () -> office.completeTask(task, APPROVE));
            return true;
        };
    }

    private String atTheDeputysDesk() {
        String id = office.register(Map.of());
        office.assign(id);
        office.draftAndReview(id, Map.of());
        return id;
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(Math.min(work.size(), 32));
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : people.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
