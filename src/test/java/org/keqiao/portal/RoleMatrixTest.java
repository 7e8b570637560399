package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every person of the demo office against every endpoint and page, on a case of the transfer division. */
@KeqiaoTest
class RoleMatrixTest {

    private static final Set<String> READERS =
            Set.of("registry", "officer", "head", "legal", "editor", "deputy", "director", "sealkeeper", "auditor");
    private static final Set<String> NUMBER_READERS = Set.of("registry", "sealkeeper", "auditor");
    private static final Set<String> LEADERS = Set.of("deputy", "director");
    private static final Set<String> TIME_KEEPERS = Set.of("registry", "deputy", "director", "auditor", "admin");
    private static final Set<String> FIGURE_READERS =
            Set.of("registry", "head", "head2", "deputy", "director", "auditor");
    private static final Set<String> CONSULTERS = Set.of("registry", "officer", "head");
    private static final Set<String> ADMINISTRATORS = Set.of("admin");

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    private String reviewed = "";
    private String task = "";
    private String issued = "";
    private String document = "";
    private String deadline = "";

    @BeforeEach
    void playTwoCases() {
        reviewed = office.register(Map.of());
        office.assign(reviewed);
        office.complete("officer", reviewed, "DraftReply", Office.draft(Map.of()));
        task = office.task("head", reviewed, "ReviewDraft");
        deadline = Program.of(port, "registry")
                .get("/api/cases/" + reviewed + "/deadlines")
                .json()
                .at("/0/id")
                .asText();
        issued = office.register(Map.of());
        office.assign(issued);
        office.draftAndReview(issued, Map.of());
        office.complete("deputy", issued, "ApproveReply", Map.of("decision", "APPROVE"));
        office.issue(issued);
        document = Program.of(port, "registry")
                .get("/api/documents?case=" + issued)
                .json()
                .at("/0/id")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry",
                "officer",
                "officer2",
                "head",
                "head2",
                "contact",
                "legal",
                "editor",
                "deputy",
                "director",
                "sealkeeper",
                "auditor",
                "admin"
            })
    void opensToEachExactlyWhatTheDutiesInclude(String user) {
        Program program = Program.of(port, user);
        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        endpoints(user).forEach((request, status) -> {
            expected.put(request, status);
            found.put(request, send(program, request).status());
        });
        Browser browser = Browser.of(port, user);
        pages(user).forEach((page, status) -> {
            expected.put(page, status);
            found.put(page, browser.get(page).statusCode());
        });
        assertThat(found).isEqualTo(expected);
    }

    private Map<String, Integer> endpoints(String user) {
        int reader = READERS.contains(user) ? 200 : 404;
        int worker = user.equals("head") ? 200 : 404;
        int administrator = ADMINISTRATORS.contains(user) ? 200 : 403;
        Map<String, Integer> statuses = new LinkedHashMap<>();
        statuses.put("GET /v3/api-docs", 200);
        statuses.put("GET /api/worklist", 200);
        statuses.put("GET /api/worklist/" + task, worker);
        statuses.put("POST /api/worklist/" + task + "/complete", worker == 200 ? 422 : 404);
        statuses.put("POST /api/worklist/" + task + "/claim", worker == 200 ? 204 : 404);
        statuses.put("POST /api/proposals", user.equals("registry") ? 422 : 403);
        statuses.put("GET /api/proposals/" + reviewed, reader);
        statuses.put("GET /api/cases/" + reviewed, reader);
        statuses.put("GET /api/cases/" + reviewed + "/history", reader);
        statuses.putAll(deadlines(user, reader));
        statuses.put("GET /api/cases/" + reviewed + "/coverage", reader);
        statuses.put("GET /api/cases/" + reviewed + "/consultations", reader);
        int consulter = reader == 404 ? 404 : CONSULTERS.contains(user) ? 422 : 403;
        statuses.put("POST /api/cases/" + reviewed + "/consultations", consulter);
        statuses.put("POST /api/cases/" + reviewed + "/exemptions", consulter);
        statuses.put(
                "POST /api/cases/" + reviewed + "/exemptions/decision",
                reader == 404 ? 404 : user.equals("deputy") ? 422 : 403);
        statuses.put("GET /api/documents?case=" + issued, reader);
        statuses.put("GET /api/documents/" + document, reader);
        statuses.put("GET /api/documents/" + document + "/pdf", reader);
        statuses.put("GET /api/documents/" + document + "/ofd", reader);
        statuses.put("GET /api/numbers?series=proposal-reply&year=2023", NUMBER_READERS.contains(user) ? 200 : 403);
        statuses.put("GET /api/cases/" + reviewed + "/attachments", reader);
        statuses.put("GET /api/attachments/nothing", 404);
        statuses.put("GET /api/imports/template", user.equals("registry") ? 200 : 403);
        statuses.put("GET /api/imports/nothing", user.equals("registry") ? 404 : 403);
        statuses.put("POST /api/imports/nothing/start", user.equals("registry") ? 404 : 403);
        statuses.put("GET /api/policies", administrator);
        statuses.put("POST /api/policies", administrator == 200 ? 422 : 403);
        statuses.put("GET /api/organization", administrator);
        statuses.put("PUT /api/organization", administrator);
        statuses.put("POST /api/accounts/nobody/password", administrator == 200 ? 404 : 403);
        boolean reminds = Set.of("registry", "head", "deputy").contains(user);
        statuses.put("GET /api/messages", 200);
        statuses.put("POST /api/messages/0/read", 404);
        statuses.put("POST /api/cases/" + reviewed + "/reminders", reader == 404 ? 404 : reminds ? 422 : 403);
        statuses.put(
                "GET /api/figures?body=%E5%B8%82%E6%94%BF%E5%8D%8F&term=14&session=1",
                FIGURE_READERS.contains(user) ? 200 : 403);
        statuses.put("GET /api/mails", administrator);
        statuses.put("POST /api/mails/0/resend", administrator == 200 ? 422 : 403);
        statuses.put("POST /api/mails/0/cancel", administrator == 200 ? 422 : 403);
        return statuses;
    }

    /** Empty bodies: who may act is told what is missing. */
    private Map<String, Integer> deadlines(String user, int reader) {
        boolean leader = LEADERS.contains(user);
        int keeper = TIME_KEEPERS.contains(user) ? 200 : 403;
        String base = "/api/cases/" + reviewed + "/deadlines";
        Map<String, Integer> statuses = new LinkedHashMap<>();
        statuses.put("GET " + base, reader);
        statuses.put("GET " + base + "/" + deadline, reader);
        statuses.put("POST " + base + "/" + deadline + "/resume", leader || user.equals("registry") ? 422 : 403);
        statuses.put("POST " + base + "/" + deadline + "/pause", leader ? 422 : 403);
        statuses.put("GET /api/calendar/notices", keeper);
        statuses.put("POST /api/calendar/notices", user.equals("admin") ? 422 : 403);
        statuses.put("GET /api/calendar/recomputations", keeper);
        statuses.put("GET /api/calendar/recomputations/0", keeper == 200 ? 404 : 403);
        statuses.put("POST /api/calendar/recomputations/0/sign", leader ? 422 : 403);
        statuses.put("POST /api/calendar/recomputations/0/discard", leader || user.equals("admin") ? 422 : 403);
        return statuses;
    }

    private Map<String, Integer> pages(String user) {
        int reader = READERS.contains(user) ? 200 : 404;
        Map<String, Integer> statuses = new LinkedHashMap<>();
        List.of("/", "/cases", "/cases?q=0539", "/messages", "/messages?unread=true")
                .forEach(page -> statuses.put(page, 200));
        int registry = user.equals("registry") ? 200 : 403;
        List.of("/proposals/import", "/proposals/import/template.xlsx", "/proposals/assign")
                .forEach(page -> statuses.put(page, registry));
        List.of("/proposals/import/nothing", "/proposals/assign/nothing")
                .forEach(page -> statuses.put(page, registry == 200 ? 404 : 403));
        statuses.put("/attachments/nothing", 404);
        statuses.put("/cases/" + reviewed, reader);
        statuses.put("/cases/" + reviewed + "/deadlines/" + deadline, reader);
        statuses.put("/calendar", TIME_KEEPERS.contains(user) ? 200 : 403);
        statuses.put("/cases/" + reviewed + "/preview.pdf", reader);
        statuses.put(
                "/cases/" + reviewed + "/consultations/new",
                reader == 404 ? 404 : CONSULTERS.contains(user) ? 200 : 403);
        statuses.put("/cases/" + reviewed + "/approval-slip.pdf", reader);
        statuses.put("/documents/" + document + "/pdf", reader);
        statuses.put("/promises", ADMINISTRATORS.contains(user) ? 403 : 200);
        statuses.put("/promises.xlsx", ADMINISTRATORS.contains(user) ? 403 : 200);
        statuses.put("/public/replies", 200);
        int figures = FIGURE_READERS.contains(user) ? 200 : 403;
        String session = "body=%E5%B8%82%E6%94%BF%E5%8D%8F&term=14&session=1";
        statuses.put("/figures", figures);
        statuses.put("/figures?" + session, figures);
        statuses.put("/figures/cases?" + session, figures);
        statuses.put("/figures/figures.xlsx?" + session, figures);
        statuses.put("/figures/report.pdf?" + session, figures);
        statuses.put("/mails", ADMINISTRATORS.contains(user) ? 200 : 403);
        statuses.put("/documents/" + document + "/ofd", reader);
        statuses.put("/cases/" + issued, reader);
        return statuses;
    }

    private static Program.Answer send(Program program, String request) {
        String[] parts = request.split(" ", 2);
        return switch (parts[0]) {
            case "GET" -> program.get(parts[1]);
            case "PUT" -> program.put(parts[1], Map.of());
            default -> program.post(parts[1], Map.of());
        };
    }
}
