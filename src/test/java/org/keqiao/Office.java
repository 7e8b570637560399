package org.keqiao;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.Completion;
import org.keqiao.engine.FormPage;
import org.keqiao.engine.StartDesk;
import org.keqiao.engine.TaskDesk;
import org.keqiao.worklist.WorkItem;
import org.keqiao.worklist.Worklist;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of the demo office at work: each step goes through the same doors as in Tasklist. */
@TestComponent
public class Office {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    private final StartDesk startDesk;
    private final TaskDesk taskDesk;
    private final Worklist worklist;
    private final JdbcClient database;

    Office(StartDesk startDesk, TaskDesk taskDesk, Worklist worklist, JdbcClient database) {
        this.startDesk = startDesk;
        this.taskDesk = taskDesk;
        this.worklist = worklist;
        this.database = database;
    }

    /** Runs something as the person with this log-in name. */
    public <T> T as(String user, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A proposal's registration with a number of its own; the given fields replace or add to the usual ones. */
    public static Map<String, Object> registration(Map<String, ? extends @Nullable Object> fields) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "kind", "CPPCC_PROPOSAL",
                "term", 14,
                "session", 1,
                "number", String.valueOf(NUMBERS.incrementAndGet()),
                "title", "关于产业与科学的桥梁机制建立的建议",
                "proposers", "姜雪峰、洪亮、王彦等",
                "category", "ECONOMY",
                "assignedOn", "2023-02-20",
                "assignedBy", "市政府办公厅建议提案处",
                "suggestions", "建立对企业“科创属性”的鼓励机制。"));
        values.putAll(fields);
        return values;
    }

    /** Registers a proposal as the registry and returns its case id. */
    public String register(Map<String, ? extends @Nullable Object> fields) {
        Map<String, Object> registration = registration(fields);
        as("registry", () -> startDesk.start("register-proposal", registration));
        return database.sql("""
                        select id from proposal.proposals where number = :number and term = :term and session = :session
                        and status = 'REGISTERED'""")
                .param("number", registration.get("number"))
                .param("term", registration.get("term"))
                .param("session", registration.get("session"))
                .query(String.class)
                .single();
    }

    /** Completes the case's open task of this kind as the given person. */
    public void complete(String user, String caseId, String taskKey, Map<String, ? extends @Nullable Object> values) {
        String task = task(user, caseId, taskKey);
        as(user, () -> completeTask(task, values));
    }

    /** Completes a task as whoever is acting now. */
    public Completion completeTask(String taskId, Map<String, ? extends @Nullable Object> values) {
        return taskDesk.complete(taskId, values);
    }

    /** The form of the case's open task as the person sees it. */
    public FormPage open(String user, String caseId, String taskKey) {
        String task = task(user, caseId, taskKey);
        return as(user, () -> taskDesk.open(task));
    }

    /** The case's open task of this kind that the person may work on. */
    public String task(String user, String caseId, String taskKey) {
        return worklist.ofCase(caseId).stream()
                .filter(item -> item.taskKey().equals(taskKey))
                .map(WorkItem::taskId)
                .filter(task -> mayOpen(user, task))
                .findFirst()
                .orElseThrow(() -> new AssertionError(user + " has no " + taskKey + " among " + openTasks(caseId)));
    }

    private boolean mayOpen(String user, String task) {
        try {
            as(user, () -> taskDesk.open(task));
            return true;
        } catch (org.keqiao.engine.TaskNotFound e) {
            return false;
        }
    }

    /** Kinds of the case's open tasks. */
    public List<String> openTasks(String caseId) {
        return worklist.ofCase(caseId).stream().map(WorkItem::taskKey).toList();
    }

    /** A short draft that breaks no rule; the given fields replace or add to it. */
    public static Map<String, Object> draft(Map<String, ? extends @Nullable Object> fields) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "title", "对市政协十四届一次会议 第0539号提案的答复",
                "addressee", "姜雪峰、洪亮、王彦等委员：",
                "body", "你们提出的提案收悉，经研究，现将办理情况答复如下：\n市科委将会同相关部门，充分汲取你们的意见建议。",
                "copies", "市政府办公厅建议提案处，市政协提案办。",
                "outcome", "ADOPTED",
                "disclosure", "PROACTIVE"));
        values.putAll(fields);
        return values;
    }

    /** Takes a registered proposal to the drafter's desk. */
    public void assign(String caseId) {
        complete("registry", caseId, "ReceiveProposal", Map.of("decision", "ACCEPT"));
        complete("registry", caseId, "AssignDivision", Map.of("leadUnitId", "transfer"));
        markRecommendations(caseId);
    }

    /** Lists the recommendations that the proposal's own numbering shows. */
    public void markRecommendations(String caseId) {
        Object found = open("officer", caseId, "MarkRecommendations").values().get("recommendations");
        complete("officer", caseId, "MarkRecommendations", Map.of("recommendations", found));
    }

    /** Takes a case at the drafter's desk through the reviews to the deputy's desk. */
    public void draftAndReview(String caseId, Map<String, ? extends @Nullable Object> draft) {
        complete("officer", caseId, "DraftReply", draft(draft));
        review(caseId);
    }

    /** Passes a draft in division, general office and disclosure review. */
    public void review(String caseId) {
        complete("head", caseId, "ReviewDraft", Map.of("decision", "APPROVE"));
        complete("editor", caseId, "EditDraft", Map.of("decision", "APPROVE"));
        complete("legal", caseId, "ReviewDisclosure", Map.of("decision", "APPROVE"));
    }

    /** Takes a signed-off case through proof, seal and dispatch. */
    public void issue(String caseId) {
        complete("editor", caseId, "ProofreadDocument", Map.of("decision", "APPROVE"));
        complete("sealkeeper", caseId, "SealDocument", Map.of("confirmed", true));
        complete("registry", caseId, "DispatchDocument", Map.of("confirmed", true));
    }

    /** Takes a case at the drafter's desk to the dispatch of its reply. */
    public void answer(String caseId, Map<String, ? extends @Nullable Object> draft) {
        draftAndReview(caseId, draft);
        complete("deputy", caseId, "ApproveReply", Map.of("decision", "APPROVE"));
        issue(caseId);
    }

    /** Publishes a reply that is out in full. */
    public void publish(String caseId) {
        Object text = open("legal", caseId, "PublishReply").values().get("publicText");
        complete("legal", caseId, "PublishReply", Map.of("extent", "FULL", "publicText", String.valueOf(text)));
    }
}
