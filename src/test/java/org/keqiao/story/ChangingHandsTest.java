package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.Deadlines;
import org.keqiao.calendar.PeriodUnit;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.keqiao.issuance.DocumentNumber;
import org.keqiao.issuance.DocumentNumbers;
import org.keqiao.message.Mail;
import org.keqiao.message.Mails;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandlings;
import org.keqiao.proposal.LeadReassignment;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalWithdrawal;
import org.keqiao.proposal.Proposals;
import org.keqiao.proposal.Withdrawal;
import org.keqiao.reply.Replies;
import org.keqiao.worklist.CaseNotFound;
import org.keqiao.worklist.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of the transfer division that is given to another one, or withdrawn by its proposers. */
@KeqiaoTest
class ChangingHandsTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

    @Autowired
    Office office;

    @Autowired
    LeadReassignment reassignment;

    @Autowired
    ProposalWithdrawal withdrawal;

    @Autowired
    Proposals proposals;

    @Autowired
    CoHandlings coHandlings;

    @Autowired
    Replies replies;

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    Cases cases;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Mails mails;

    @Autowired
    Actors actors;

    String id = "";
    Actor registry = Actor.SYSTEM;

    @BeforeEach
    void assign() {
        registry = office.as("registry", actors::current);
        id = office.register(Map.of());
        office.complete("registry", id, "ReceiveProposal", Map.of("decision", "ACCEPT"));
        office.complete(
                "registry",
                id,
                "AssignDivision",
                Map.of("leadUnitId", "transfer", "coHandlingUnits", List.of("economy")));
        office.markRecommendations(id);
    }

    @Test
    void anotherDivisionDraftsFromWhatIsThereAndTheFirstNoLongerReadsTheCase() {
        office.complete("officer", id, "DraftReply", Office.draft(Map.of("body", "成果转化处的稿子。")));
        assertThatThrownBy(() -> reassignment.reassign(id, "high-tech", "职责调整。", registry))
                .as("the draft is under review")
                .isInstanceOf(FormRefused.class);
        office.complete("head", id, "ReviewDraft", Map.of("decision", "RETURN", "opinion", "不是我处职责。"));
        reassignment.reassign(id, "high-tech", "职责调整。", registry);
        assertThat(office.openTasks(id)).containsExactlyInAnyOrder("MarkRecommendations", "ReceiveCoHandling");
        office.complete(
                "officer2",
                id,
                "MarkRecommendations",
                Map.of(
                        "recommendations",
                        office.open("officer2", id, "MarkRecommendations")
                                .values()
                                .get("recommendations")));
        assertThat(office.open("officer2", id, "DraftReply").values()).containsEntry("body", "成果转化处的稿子。");
        assertThatThrownBy(() -> office.as("officer", () -> cases.require(id, actors.current())))
                .isInstanceOf(CaseNotFound.class);
        office.complete("officer2", id, "DraftReply", Office.draft(Map.of()));
        office.complete("head2", id, "ReviewDraft", APPROVE);
        assertThat(replies.ofCase(id).orElseThrow().leadUnitId()).isEqualTo("high-tech");
    }

    @Test
    void aUnitThatIsAskedForItsOpinionOrIsNoDivisionDoesNotLead() {
        assertThatThrownBy(() -> reassignment.reassign(id, "economy", "职责调整。", registry))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> reassignment.reassign(id, "transfer", "职责调整。", registry))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> reassignment.reassign(id, "high-tech", "", registry))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void aJointProposalIsNotWithdrawnWhileOneProposersConsentIsMissing() {
        assertThatThrownBy(() -> withdrawal.withdraw(id, request(List.of("姜雪峰", "洪亮"), true), registry))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("还缺：王彦");
        assertThatThrownBy(() -> withdrawal.withdraw(id, request(List.of("姜雪峰", "洪亮", "王彦"), false), registry))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("未列名");
        assertThat(office.openTasks(id)).isNotEmpty();
    }

    @Test
    void aWithdrawalEndsTasksAndCoHandlingAndVoidsTheNumber() {
        office.complete("contact", id, "ReceiveCoHandling", Map.of("decision", "ACCEPT"));
        office.complete("contact", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "支持。"));
        office.complete("contact", id, "SignCoHandlingOpinion", Map.of("decision", "APPROVE", "signatoryName", "负责人"));
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", APPROVE);
        assertThatThrownBy(() -> withdrawal.withdraw(id, unanimous(), registry))
                .as("signed off")
                .isInstanceOf(FormRefused.class);
        office.complete("editor", id, "ProofreadDocument", Map.of("decision", "RETURN", "opinion", "请核对。"));
        withdrawal.withdraw(id, unanimous(), registry);
        assertThat(office.openTasks(id)).isEmpty();
        assertThat(proposals.find(id).orElseThrow().status()).isEqualTo(Proposal.Status.WITHDRAWN);
        assertThat(numbers.of("proposal-reply", 2023))
                .filteredOn(number -> "提案者撤回原件".equals(number.voidReason()))
                .extracting(DocumentNumber::state)
                .contains(DocumentNumber.State.VOID);
        assertThatThrownBy(() -> withdrawal.withdraw(id, unanimous(), registry))
                .as("once only")
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void theProposersAreToldOfALongerPeriod() {
        String joint = office.register(Map.of("proposers", "洪亮", "contacts", "洪亮 hongliang@example.org"));
        Deadline answer = deadlines.running(joint, "ANSWER", "").orElseThrow();
        deadlines.extend(answer.id(), 1, PeriodUnit.MONTHS, "需要会商。", registry);
        assertThat(mails.in(Mail.State.QUEUED, 1000))
                .filteredOn(mail ->
                        mail.subject().contains("延期答复") && mail.recipient().equals("洪亮"))
                .isNotEmpty();
    }

    @Test
    void aWithdrawalBeforeReceiptEndsTheCaseAsWell() {
        String fresh = office.register(Map.of());
        withdrawal.withdraw(fresh, unanimous(), registry);
        assertThat(office.openTasks(fresh)).isEmpty();
        withdrawal.withdraw(id, unanimous(), registry);
        assertThat(coHandlings.ofCase(id)).extracting(CoHandling::state).containsOnly(CoHandling.State.WITHDRAWN);
    }

    private static Withdrawal unanimous() {
        return request(List.of("姜雪峰", "洪亮", "王彦"), true);
    }

    private static Withdrawal request(List<String> consenting, boolean others) {
        return new Withdrawal("情况已有变化。", LocalDate.of(2023, 5, 15), consenting, others);
    }
}
