package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.TestClock;
import org.keqiao.audit.AuditEntry;
import org.keqiao.audit.AuditLog;
import org.keqiao.consultation.Consultation;
import org.keqiao.consultation.ConsultationEntry;
import org.keqiao.consultation.Consultations;
import org.keqiao.engine.FormRefused;
import org.keqiao.policy.Policies;
import org.keqiao.portal.Consulting;
import org.keqiao.proposal.ConsultationRules;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** A key proposal of the transfer division on the director's desk, its proposers not yet spoken with. */
@KeqiaoTest
class ConsultationTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final String TELEPHONE = "TELEPHONE";
    private static final String INTERVIEW = "INTERVIEW";

    @Autowired
    Office office;

    @Autowired
    Consulting consulting;

    @Autowired
    Consultations consultations;

    @Autowired
    ConsultationRules rules;

    @Autowired
    Proposals proposals;

    @Autowired
    Policies policies;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    AuditLog log;

    private String id = "";

    @BeforeEach
    void bringToTheDirector() {
        id = office.register(Map.of("keyProposal", true, "proposers", "姜雪峰、洪亮"));
        office.assign(id);
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", APPROVE);
    }

    @Test
    void theSignOffIsRefusedUntilThereWasAMeeting() {
        refusedForWantOfAMeeting();
        enter("officer", "call-" + id, entry(TELEPHONE, "姜雪峰"), null, null);
        refusedForWantOfAMeeting();
        Consultation call = consultations.current(id).get(0);
        enter("head", "meeting-" + id, entry(INTERVIEW, "姜雪峰"), call.id(), "误选为电话。");
        office.complete("director", id, "SignOffReply", APPROVE);
        assertThat(office.openTasks(id)).containsExactly("ProofreadDocument");
        assertThat(consultations.ofCase(id))
                .extracting(one -> one.form().label(), Consultation::superseded, Consultation::correction)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("电话", true, ""),
                        org.assertj.core.groups.Tuple.tuple("面商", false, "误选为电话。"));
        assertThat(log.of(id)).extracting(AuditEntry::action).contains("登记沟通", "更正沟通记录");
    }

    @Test
    void theDeputyMayConsentToDoWithout() {
        office.as("officer", () -> {
            consulting.requestExemption(id, "三次致电、两次发函，提出人均在国外，无法联系。");
            return id;
        });
        refusedForWantOfAMeeting();
        assertThatThrownBy(() -> decide("head", true)).isInstanceOf(AccessDeniedException.class);
        decide("deputy", true);
        assertThat(office.open("director", id, "SignOffReply").values().get("consultations"))
                .asString()
                .isEqualTo("还没有沟通记录。\n申请免予沟通（分管领导已同意）：三次致电、两次发函，提出人均在国外，无法联系。");
        office.complete("director", id, "SignOffReply", APPROVE);
        assertThat(office.openTasks(id)).containsExactly("ProofreadDocument");
    }

    @Test
    void aFormSentTwiceRecordsOnceAndACorrectedRecordIsNotCorrectedAgain() {
        enter("registry", "twice-" + id, entry(TELEPHONE, "洪亮"), null, null);
        enter("registry", "twice-" + id, entry(TELEPHONE, "洪亮"), null, null);
        assertThat(consultations.ofCase(id)).hasSize(1);
        long call = consultations.ofCase(id).get(0).id();
        enter("registry", "right-" + id, entry("VISIT", "洪亮"), call, "实为走访。");
        assertThatThrownBy(() -> enter("registry", "other-" + id, entry("VISIT", "洪亮"), call, "又改。"))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("已经更正过");
    }

    @Test
    void namesWhatIsMissingAndAsksOthersToStayOut() {
        ConsultationEntry empty = new ConsultationEntry("", null, "", List.of("他人"), "", "嗯", "");
        assertThatThrownBy(() -> enter("officer", "empty-" + id, empty, null, null))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("沟通方式")
                .hasMessageContaining("日期")
                .hasMessageContaining("参加的提案者")
                .hasMessageContaining("我方参加人员")
                .hasMessageContaining("沟通内容")
                .hasMessageContaining("提案者态度");
        assertThatThrownBy(() -> enter("editor", "editor-" + id, entry(TELEPHONE, "洪亮"), null, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOfficeMayAskForItBeforeEveryAnswer() {
        String ordinary = office.register(Map.of());
        Proposal proposal = proposals.find(ordinary).orElseThrow();
        assertThat(rules.missing(proposal)).isEmpty();
        transactions.executeWithoutResult(status -> {
            policies.enter(
                    "consultation",
                    proposal.kind().name(),
                    LocalDate.of(2001, 1, 1),
                    Map.of(
                            "required",
                            true,
                            "countedForms",
                            List.of(INTERVIEW, TELEPHONE),
                            "keyProposalsNeedMeeting",
                            false,
                            "meetingForms",
                            List.of()),
                    "本办办理办法",
                    "admin");
            assertThat(rules.missing(proposal)).contains("还没有同提出人沟通（面商、电话）的记录");
            status.setRollbackOnly();
        });
    }

    private void refusedForWantOfAMeeting() {
        assertThatThrownBy(() -> office.complete("director", id, "SignOffReply", APPROVE))
                .isInstanceOf(FormRefused.class)
                .hasMessageStartingWith("重点提案还没有同提出人当面协商（面商、走访、座谈）的记录，不能签发；");
    }

    private static ConsultationEntry entry(String form, String proposer) {
        return new ConsultationEntry(
                form, TestClock.LETTER_DAY, "", List.of(proposer), "经办人", "介绍答复稿，听取意见。", "SATISFIED");
    }

    private void enter(
            String user, String key, ConsultationEntry entry, @Nullable Long corrects, @Nullable String correction) {
        office.as(user, () -> {
            consulting.enter(id, key, entry, corrects, correction);
            return id;
        });
    }

    private void decide(String user, boolean consent) {
        office.as(user, () -> {
            consulting.decideExemption(id, consent, "");
            return id;
        });
    }
}
