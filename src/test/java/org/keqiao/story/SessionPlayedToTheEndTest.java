package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A session's thousand proposals, registered over the API and played to the dispatch of their replies by programs.
 *
 * <p>Their number can be set: {@code -Dkeqiao.test.proposals=2000} plays a session twice as large.
 */
@KeqiaoTest
class SessionPlayedToTheEndTest {

    private static final int PROPOSALS = Integer.getInteger("keqiao.test.proposals", 1000);
    private static final int FIRST_NUMBER = 200_000;
    private static final long MEGABYTE = 1 << 20;

    /** What the heap may hold more after the second half of the session than after the first. */
    private static final long GROWTH = 48 * MEGABYTE;

    private static final Logger log = LoggerFactory.getLogger(SessionPlayedToTheEndTest.class);

    /** The stages in order: who completes which task with what. */
    private static final List<Stage> STAGES = List.of(
            new Stage("registry", "ReceiveProposal", Map.of("decision", "ACCEPT")),
            new Stage("registry", "AssignDivision", Map.of("leadUnitId", "transfer")),
            new Stage("officer", "MarkRecommendations", Map.of("recommendations", "建立对企业“科创属性”的鼓励机制")),
            new Stage("officer", "DraftReply", Office.draft(Map.of())),
            new Stage("head", "ReviewDraft", Map.of("decision", "APPROVE")),
            new Stage("editor", "EditDraft", Map.of("decision", "APPROVE")),
            new Stage("legal", "ReviewDisclosure", Map.of("decision", "APPROVE")),
            new Stage("deputy", "ApproveReply", Map.of("decision", "APPROVE")),
            new Stage("editor", "ProofreadDocument", Map.of("decision", "APPROVE")),
            new Stage("sealkeeper", "SealDocument", Map.of("confirmed", true)),
            new Stage("registry", "DispatchDocument", Map.of("confirmed", true)));

    /** Steps that the system takes itself and logs: registration, number, typesetting, answer, delivery. */
    private static final int OTHER_ENTRIES = 5;

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient database;

    private final Set<String> cases = ConcurrentHashMap.newKeySet();

    private record Stage(String user, String task, Map<String, Object> values) {}

    @Test
    void nothingIsLostAndNothingDoubled() throws Exception {
        long started = System.nanoTime();
        play(0, PROPOSALS / 2);
        long half = usedHeap();
        play(PROPOSALS / 2, PROPOSALS);
        long end = usedHeap();
        log.info(
                "{} proposals played to the end in {} s; heap {} MB at half, {} MB at the end",
                PROPOSALS,
                (System.nanoTime() - started) / 1_000_000_000,
                half / MEGABYTE,
                end / MEGABYTE);

        assertThat(cases).hasSize(PROPOSALS);
        assertThat(count("proposal.proposals where status = 'ANSWERED' and id")).isEqualTo(PROPOSALS);
        assertThat(count("worklist.work_items where task_key = 'PublishReply' and case_id"))
                .as("nothing waits but the publication")
                .isEqualTo(PROPOSALS);
        assertThat(count("worklist.work_items where task_key <> 'PublishReply' and case_id"))
                .isZero();
        assertThat(count("issuance.document_numbers where state = 'ISSUED' and case_id"))
                .isEqualTo(PROPOSALS);
        assertThat(count("issuance.renditions join issuance.documents d on d.id = document_id where d.case_id"))
                .as("a proof and a sealed copy each")
                .isEqualTo(2 * PROPOSALS);
        assertThat(count("audit.entries where case_id")).isEqualTo(PROPOSALS * (STAGES.size() + OTHER_ENTRIES));
        assertThat(gaps()).as("numbers missing from the sequence").isZero();
        assertThat(end - half).as("growth of the heap").isLessThan(GROWTH);
    }

    private void play(int from, int to) throws Exception {
        try (Programs programs = new Programs(port, json)) {
            programs.each(IntStream.range(from, to).boxed().toList(), n -> {
                JsonNode proposal = programs.post("registry", "/api/proposals", registration(n));
                cases.add(proposal.path("id").asText());
            });
            for (Stage stage : STAGES) {
                List<String> tasks = tasks(programs, stage);
                assertThat(tasks).as(stage.task()).hasSize(to - from);
                programs.each(
                        tasks,
                        task -> programs.post(stage.user(), "/api/worklist/" + task + "/complete", stage.values()));
            }
        }
    }

    private static Map<String, Object> registration(int n) {
        Map<String, Object> values = new LinkedHashMap<>(Office.registration(Map.of()));
        values.put("number", String.valueOf(FIRST_NUMBER + n));
        return values;
    }

    /** The stage's tasks of this session, page by page. */
    private List<String> tasks(Programs programs, Stage stage) throws Exception {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    programs.get(stage.user(), "/api/worklist?size=200" + (after.isEmpty() ? "" : "&after=" + after));
            for (JsonNode item : page.path("items")) {
                if (stage.task().equals(item.path("taskKey").asText())
                        && cases.contains(item.path("caseId").asText())) {
                    found.add(item.path("taskId").asText());
                }
            }
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !"null".equals(after));
        return found;
    }

    private int count(String where) {
        return database.sql("select count(*) from " + where + " = any(:cases)")
                .param("cases", cases.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private int gaps() {
        return database.sql("""
                        select max(serial) - min(serial) + 1 - count(*) from issuance.document_numbers
                        where series = 'proposal-reply' and year = 2023""").query(Integer.class).single();
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
