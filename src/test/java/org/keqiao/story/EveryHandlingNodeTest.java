package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.TestClock;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.engine.CaseMessage;
import org.keqiao.engine.CaseMessages;
import org.keqiao.engine.Fact;
import org.keqiao.engine.StartDesk;
import org.keqiao.followup.Feedback;
import org.keqiao.followup.FollowUps;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandlingWork;
import org.keqiao.proposal.CoHandlings;
import org.keqiao.proposal.LeadReassignment;
import org.keqiao.proposal.ProposalWithdrawal;
import org.keqiao.proposal.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Cases that between them take every way through intake, screening, handling and co-handling. */
@KeqiaoTest
class EveryHandlingNodeTest {

    private static final Map<String, Object> ACCEPT = Map.of("decision", "ACCEPT");
    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, Object> RETURN =
            Map.of("decision", "RETURN", "opinion", "不涉及。", "suggestedUnit", "请主办单位研究");

    @Autowired
    Office office;

    @Autowired
    StartDesk startDesk;

    @Autowired
    CoHandlingWork work;

    @Autowired
    CoHandlings coHandlings;

    @Autowired
    LeadReassignment reassignment;

    @Autowired
    ProposalWithdrawal withdrawal;

    @Autowired
    FollowUps followUps;

    @Autowired
    Feedback feedback;

    @Autowired
    CaseMessages messages;

    @Autowired
    Actors actors;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock clock;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    private final List<String> cases = new ArrayList<>();

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.LETTER_DAY);
    }

    @Test
    void everyNodeIsWalked() {
        returnedInTimeAndLate();
        screened();
        String handled = coHandledAndReassigned();
        office.publish(handled);
        followUps.ofCase(handled).forEach(followUp -> feedback.expire(followUp.replyId()));
        withdrawal.withdraw(
                add(office.register(Map.of("proposers", "洪亮"))),
                new Withdrawal("情况有变。", TestClock.LETTER_DAY, List.of("洪亮"), false),
                registry());
        Walks walks = new Walks(repository, history);
        assertThat(Stream.of("proposal-handling", "proposal-intake", "proposal-screening", "co-handling")
                        .flatMap(process -> walks.missed(process, cases).stream()))
                .isEmpty();
    }

    private void returnedInTimeAndLate() {
        office.complete("registry", add(office.register(Map.of())), "ReceiveProposal", RETURN);
        String late = add(office.register(Map.of()));
        clock.set(LocalDate.of(2023, 5, 26));
        office.complete("registry", late, "ReceiveProposal", RETURN);
        office.complete("deputy", late, "ConsentToReturn", Map.of("decision", "RETURN", "opinion", "应当办理。"));
        office.complete("registry", late, "ReceiveProposal", RETURN);
        office.complete("deputy", late, "ConsentToReturn", APPROVE);
        clock.set(TestClock.LETTER_DAY);
    }

    private void screened() {
        Map<String, Object> revise = Map.of("decision", "REVISE", "opinion", "请补充。");
        String declined = received();
        office.complete("registry", declined, "ScreenProposal", revise);
        tell(declined, "ProposalRevisedByLink");
        office.complete("registry", declined, "ScreenProposal", revise);
        office.complete(
                "registry", declined, "ReviseProposal", Map.of("background", "甲", "analysis", "乙", "suggestions", "丙"));
        office.complete(
                "registry",
                declined,
                "ScreenProposal",
                Map.of("decision", "DECLINE", "ground", "ACADEMIC", "way", "LETTER", "opinion", "学术讨论。"));
        office.complete("registry", declined, "InformProposer", Map.of("informedHow", "电话"));
        office.complete("registry", received(), "ScreenProposal", Map.of("decision", "REGISTER"));
    }

    /** One unit answers, one returns by link and is dropped, one stays silent; a further one is asked later. */
    private String coHandledAndReassigned() {
        String id = add(office.register(Map.of()));
        office.complete("registry", id, "ReceiveProposal", ACCEPT);
        office.complete(
                "registry",
                id,
                "AssignDivision",
                Map.of("leadUnitId", "high-tech", "coHandlingUnits", List.of("economy")));
        reassignment.reassign(id, "transfer", "职责调整。", registry());
        office.markRecommendations(id);
        office.complete("contact", id, "ReceiveCoHandling", ACCEPT);
        office.complete("contact", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "支持。"));
        office.complete("contact", id, "SignCoHandlingOpinion", RETURN_OF_OPINION);
        office.complete("contact", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "支持。"));
        office.complete("contact", id, "SignCoHandlingOpinion", Map.of("decision", "APPROVE", "signatoryName", "负责人"));
        work.add(id, List.of("high-tech"), "", registry());
        transactions.executeWithoutResult(status -> messages.to(id)
                .telling(Fact.flag("coHandlingAccepted"), false)
                .send(new CaseMessage("CoHandlingAnsweredByLink")));
        office.complete(
                "registry",
                id,
                "ReassignCoHandling",
                Map.of("decision", "REASSIGN", "unitId", "economy", "reason", "属于贵委职责。"));
        office.complete("contact", id, "ReceiveCoHandling", RETURN);
        office.complete("registry", id, "ReassignCoHandling", Map.of("decision", "DROP", "reason", "确不涉及。"));
        work.add(id, List.of("economy"), "", registry());
        office.complete("contact", id, "ReceiveCoHandling", ACCEPT);
        transactions.executeWithoutResult(status ->
                coHandlings.ofCase(id).stream().filter(CoHandling::open).forEach(asked -> sendOpinion(id, asked.id())));
        work.add(id, List.of("high-tech"), "", registry());
        tell(id, "CoHandlingDeadlinePassed");
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", APPROVE);
        office.issue(id);
        return id;
    }

    private void sendOpinion(String id, String coHandlingId) {
        work.write(coHandlingId, "支持。", registry());
        work.signOff(coHandlingId, "负责人");
        messages.to(id).send(new CaseMessage("CoHandlingOpinionSentByLink"));
    }

    private static final Map<String, Object> RETURN_OF_OPINION = Map.of("decision", "RETURN", "opinion", "请补充。");

    private void tell(String id, String message) {
        transactions.executeWithoutResult(status -> messages.to(id).send(new CaseMessage(message)));
    }

    private String received() {
        Map<String, Object> registration = Office.registration(Map.of("arrival", "DIRECT", "assignedBy", ""));
        return add(office.as("registry", () -> startDesk.startCase("register-proposal", registration)));
    }

    private Actor registry() {
        return office.as("registry", actors::current);
    }

    private String add(String id) {
        cases.add(id);
        return id;
    }
}
