package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.audit.AuditEntry;
import org.keqiao.audit.AuditLog;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.StartDesk;
import org.keqiao.engine.StartNotAllowed;
import org.keqiao.engine.TaskNotFound;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.ProposalDeadlines;
import org.keqiao.proposal.Proposals;
import org.keqiao.worklist.CaseNotFound;
import org.keqiao.worklist.Cases;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal comes in: it is registered once, taken on, or sent back with a reason. */
@KeqiaoTest
class ProposalReceiptTest {

    @Autowired
    Office office;

    @Autowired
    StartDesk startDesk;

    @Autowired
    Proposals proposals;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Cases cases;

    @Autowired
    Actors actors;

    @Autowired
    AuditLog audit;

    @Test
    void aReturnedProposalEndsWithItsReasonAndMayComeBackUnderItsNumber() {
        Map<String, Object> fields = Map.of("number", "7001");
        String id = office.register(fields);
        office.complete(
                "registry",
                id,
                "ReceiveProposal",
                Map.of("decision", "RETURN", "opinion", "属市教委职责。", "suggestedUnit", "市教委"));
        assertThat(office.openTasks(id)).isEmpty();
        assertThat(proposals.find(id)).hasValueSatisfying(proposal -> {
            assertThat(proposal.status()).isEqualTo(Proposal.Status.RETURNED);
            assertThat(proposal.returnReason()).isEqualTo("属市教委职责。（建议承办单位：市教委）");
        });
        assertThat(office.register(fields)).isNotEqualTo(id);
    }

    @Test
    void aNumberIsRegisteredOnce() {
        Map<String, Object> registration = Office.registration(Map.of());
        office.as("registry", () -> startDesk.start("register-proposal", registration));
        assertThatThrownBy(() -> office.as("registry", () -> startDesk.start("register-proposal", registration)))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("已经登记过");
    }

    @Test
    void everyFaultOfARegistrationIsNamed() {
        Map<String, Object> registration = Office.registration(
                Map.of("number", "零五三九", "title", "", "term", 0, "assignedOn", "2023-2-30", "forged", "x"));
        assertThatThrownBy(() -> office.as("registry", () -> startDesk.start("register-proposal", registration)))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(org.keqiao.engine.FieldError::field)
                                .containsExactlyInAnyOrder("number", "title", "term", "assignedOn", "forged"));
    }

    @Test
    void onlyTheRegistryRegisters() {
        assertThatThrownBy(() ->
                        office.as("officer", () -> startDesk.start("register-proposal", Office.registration(Map.of()))))
                .isInstanceOf(StartNotAllowed.class);
    }

    @Test
    void nobodyWorksOnATaskOfAnotherDuty() {
        String id = office.register(Map.of());
        for (String user : List.of(
                "officer",
                "head",
                "contact",
                "legal",
                "editor",
                "deputy",
                "director",
                "sealkeeper",
                "auditor",
                "admin")) {
            assertThatThrownBy(() -> office.complete(user, id, "ReceiveProposal", Map.of("decision", "ACCEPT")))
                    .as(user)
                    .isInstanceOf(AssertionError.class);
        }
        String task = office.task("registry", id, "ReceiveProposal");
        assertThatThrownBy(() -> office.as("officer", () -> office.completeTask(task, Map.of("decision", "ACCEPT"))))
                .isInstanceOf(TaskNotFound.class);
    }

    @Test
    void aUnitReadsItsOwnCasesOnly() {
        String id = office.register(Map.of());
        assertThatThrownBy(() -> office.as("officer", () -> cases.require(id, actors.current())))
                .isInstanceOf(CaseNotFound.class);
        office.assign(id);
        assertThat(office.as("officer", () -> cases.require(id, actors.current()))
                        .caseId())
                .isEqualTo(id);
        assertThatThrownBy(() -> office.as("officer2", () -> cases.require(id, actors.current())))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> office.as("admin", () -> cases.require(id, actors.current())))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void theDeadlineIsThreeMonthsAndMovesFromAHolidayToTheNextWorkingDay() {
        String labourDay = office.register(Map.of("assignedOn", "2023-01-29"));
        assertThat(lastDay(labourDay)).as("29 April to 3 May 2023 are holidays").isEqualTo("2023-05-04");
        String endOfMonth = office.register(Map.of("assignedOn", "2022-11-30"));
        assertThat(lastDay(endOfMonth))
                .as("no 30 February: the last day of the month")
                .isEqualTo("2023-02-28");
    }

    private LocalDate lastDay(String caseId) {
        return deadlines
                .running(caseId, ProposalDeadlines.ANSWER.id(), "")
                .orElseThrow()
                .lastDay();
    }

    @Test
    void everyStepLeavesItsEntry() {
        String id = office.register(Map.of());
        office.assign(id);
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE"));
        office.issue(id);
        assertThat(audit.of(id))
                .extracting(AuditEntry::actorId, AuditEntry::action, AuditEntry::decision)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"registry\", \"登记提案\", \"\")",
                        "(\"registry\", \"签收提案\", \"签收\")",
                        "(\"registry\", \"分办\", \"分办成果转化处\")",
                        "(\"officer\", \"梳理建议点\", \"列出建议点\")",
                        "(\"officer\", \"起草答复\", \"提交审核\")",
                        "(\"head\", \"处室审核\", \"同意\")",
                        "(\"editor\", \"办公室核稿\", \"核稿通过\")",
                        "(\"legal\", \"公开与保密审查\", \"审查通过\")",
                        "(\"deputy\", \"分管领导审批\", \"同意\")",
                        "(\"system\", \"编发文字号\", \"\")",
                        "(\"system\", \"排版\", \"\")",
                        "(\"editor\", \"校对\", \"校对无误\")",
                        "(\"sealkeeper\", \"用印\", \"用印\")",
                        "(\"registry\", \"印发\", \"印发\")",
                        "(\"system\", \"办复提案\", \"\")",
                        "(\"system\", \"送达答复\", \"\")");
    }
}
