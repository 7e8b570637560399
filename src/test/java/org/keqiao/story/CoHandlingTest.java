package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.TestClock;
import org.keqiao.calendar.Deadline;
import org.keqiao.calendar.DeadlineWatch;
import org.keqiao.calendar.Deadlines;
import org.keqiao.engine.Actor;
import org.keqiao.engine.Actors;
import org.keqiao.engine.FormRefused;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandling.State;
import org.keqiao.proposal.CoHandlingWork;
import org.keqiao.proposal.CoHandlings;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal of the transfer division with a division of ours and an outside unit asked for their opinions. */
@KeqiaoTest
class CoHandlingTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final Map<String, Object> ACCEPT = Map.of("decision", "ACCEPT");
    private static final Map<String, Object> RETURN =
            Map.of("decision", "RETURN", "opinion", "不属于本单位职责。", "suggestedUnit", "高新技术处");

    @Autowired
    Office office;

    @Autowired
    CoHandlings coHandlings;

    @Autowired
    CoHandlingWork work;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineWatch watch;

    @Autowired
    TestClock clock;

    @Autowired
    Actors actors;

    String id = "";

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.LETTER_DAY);
    }

    @BeforeEach
    void assignWithCoHandling() {
        id = office.register(Map.of());
        office.complete("registry", id, "ReceiveProposal", ACCEPT);
        office.complete(
                "registry",
                id,
                "AssignDivision",
                Map.of("leadUnitId", "transfer", "coHandlingUnits", List.of("high-tech", "economy")));
        office.markRecommendations(id);
    }

    @Test
    void theUnitsAreAskedWhileTheReplyIsDrafted() {
        assertThat(office.openTasks(id))
                .containsExactlyInAnyOrder("DraftReply", "ReceiveCoHandling", "ReceiveCoHandling");
        assertThat(coHandlings.unsettled(id)).extracting(CoHandling::unitId).containsExactly("high-tech", "economy");
    }

    @Test
    void anOpinionOfADivisionIsSignedByItsHead() {
        office.complete("officer2", id, "ReceiveCoHandling", ACCEPT);
        office.complete("officer2", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "建议一并研究。"));
        office.complete("head2", id, "SignCoHandlingOpinion", Map.of("decision", "RETURN", "opinion", "请补充数据。"));
        assertThat(office.open("officer2", id, "WriteCoHandlingOpinion").values())
                .containsEntry("coHandlingOpinion", "建议一并研究。");
        office.complete("officer2", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "建议一并研究，附数据。"));
        office.complete("head2", id, "SignCoHandlingOpinion", APPROVE);
        assertThat(coHandlings.ofCase(id).get(0)).satisfies(opinion -> {
            assertThat(opinion.state()).isEqualTo(State.SUBMITTED);
            assertThat(opinion.opinion()).isEqualTo("建议一并研究，附数据。");
            assertThat(opinion.signatoryName()).isEqualTo("高新技术处处长");
        });
        assertThat(coHandlings.unsettled(id)).extracting(CoHandling::unitId).containsExactly("economy");
    }

    @Test
    void anOutsideUnitNamesWhoSigned() {
        office.complete("contact", id, "ReceiveCoHandling", ACCEPT);
        office.complete("contact", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "支持。"));
        assertThatThrownBy(() -> office.complete("contact", id, "SignCoHandlingOpinion", APPROVE))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("签发人");
        office.complete(
                "contact", id, "SignCoHandlingOpinion", Map.of("decision", "APPROVE", "signatoryName", "分管负责人"));
        assertThat(coHandlings.ofCase(id).get(1).signatoryName()).isEqualTo("分管负责人");
    }

    @Test
    void aReturnNeedsReasonAndSuggestionAndAnotherUnitIsAskedInstead() {
        assertThatThrownBy(() -> office.complete("contact", id, "ReceiveCoHandling", Map.of("decision", "RETURN")))
                .isInstanceOf(FormRefused.class);
        office.complete("contact", id, "ReceiveCoHandling", RETURN);
        assertThat(coHandlings.unsettled(id))
                .extracting(CoHandling::state)
                .containsExactly(State.REQUESTED, State.RETURNED);
        assertThatThrownBy(() -> office.complete(
                        "registry",
                        id,
                        "ReassignCoHandling",
                        Map.of("decision", "REASSIGN", "unitId", "high-tech", "reason", "转请。")))
                .as("high-tech is being asked already")
                .isInstanceOf(FormRefused.class);
        office.complete(
                "registry",
                id,
                "ReassignCoHandling",
                Map.of("decision", "REASSIGN", "unitId", "economy", "reason", "属于贵委职责。"));
        office.complete("contact", id, "ReceiveCoHandling", RETURN);
        office.complete("registry", id, "ReassignCoHandling", Map.of("decision", "DROP", "reason", "确不涉及。"));
        assertThat(coHandlings.ofCase(id))
                .extracting(CoHandling::state)
                .containsExactly(State.REQUESTED, State.WITHDRAWN, State.WITHDRAWN);
        assertThat(coHandlings.unsettled(id)).extracting(CoHandling::unitId).containsExactly("high-tech");
    }

    @Test
    void theReplyIsNotSignedOffWhileAnOpinionIsAwaited() {
        office.draftAndReview(id, Map.of());
        assertThatThrownBy(() -> office.complete("deputy", id, "ApproveReply", APPROVE))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("高新技术处的会办意见待签收")
                .hasMessageContaining("市经济信息化委");
        assertThat(office.openTasks(id)).contains("ApproveReply");
    }

    @Test
    void silenceIsRecordedAndALateOpinionStillComesIn() {
        deadlinesPass();
        assertThat(coHandlings.ofCase(id)).extracting(CoHandling::state).containsOnly(State.SILENT);
        office.complete("contact", id, "ReceiveCoHandling", ACCEPT);
        office.complete("contact", id, "WriteCoHandlingOpinion", Map.of("coHandlingOpinion", "支持。"));
        office.complete(
                "contact", id, "SignCoHandlingOpinion", Map.of("decision", "APPROVE", "signatoryName", "分管负责人"));
        assertThat(coHandlings.ofCase(id).get(1)).satisfies(opinion -> {
            assertThat(opinion.late()).isTrue();
            assertThat(opinion.stateLabel()).isEqualTo("已反馈（逾期补报）");
        });
    }

    @Test
    void whenTheReplyIsOutNobodyWaitsForASilentUnitAnyMore() {
        deadlinesPass();
        office.draftAndReview(id, Map.of());
        office.complete("deputy", id, "ApproveReply", APPROVE);
        office.issue(id);
        assertThat(office.openTasks(id)).doesNotContain("ReceiveCoHandling");
        assertThat(coHandlings.ofCase(id))
                .as("silence stays silence")
                .extracting(CoHandling::state)
                .containsOnly(State.SILENT);
    }

    @Test
    void aFurtherUnitIsAskedOnce() {
        String alone = office.register(Map.of());
        office.assign(alone);
        Actor registry = office.as("registry", actors::current);
        work.add(alone, List.of("economy"), "请就产业政策提出意见。", registry);
        assertThat(office.openTasks(alone)).containsExactlyInAnyOrder("DraftReply", "ReceiveCoHandling");
        assertThatThrownBy(() -> work.add(alone, List.of("economy"), "", registry))
                .isInstanceOf(FormRefused.class);
        work.add(alone, List.of("high-tech"), "", registry);
        office.complete("officer2", alone, "ReceiveCoHandling", RETURN);
        office.complete("contact", alone, "ReceiveCoHandling", ACCEPT);
        assertThat(office.openTasks(alone))
                .containsExactlyInAnyOrder("DraftReply", "ReassignCoHandling", "WriteCoHandlingOpinion");
    }

    @Test
    void anotherUnitGetsATimeOfItsOwnAndTheReturnedRequestEndsIts() {
        assertThat(opinionDeadlines(Deadline.State.RUNNING))
                .hasSize(2)
                .allMatch(day -> day.equals(LocalDate.of(2023, 6, 16)));
        office.complete("contact", id, "ReceiveCoHandling", RETURN);
        clock.set(LocalDate.of(2023, 5, 23));
        office.complete(
                "registry",
                id,
                "ReassignCoHandling",
                Map.of("decision", "REASSIGN", "unitId", "economy", "reason", "属于贵委职责。"));
        assertThat(opinionDeadlines(Deadline.State.RUNNING))
                .containsExactlyInAnyOrder(LocalDate.of(2023, 6, 16), LocalDate.of(2023, 6, 25));
        assertThat(opinionDeadlines(Deadline.State.CANCELLED)).hasSize(1);
    }

    private List<LocalDate> opinionDeadlines(Deadline.State state) {
        return deadlines.ofCase(id).stream()
                .filter(deadline -> deadline.purpose().id().equals("CO_HANDLING_OPINION"))
                .filter(deadline -> deadline.state() == state)
                .map(Deadline::lastDay)
                .toList();
    }

    /** A month from the request is over, and the morning's watch has looked. */
    private void deadlinesPass() {
        clock.set(LocalDate.of(2023, 6, 19));
        watch.sweep();
        clock.set(TestClock.LETTER_DAY);
    }

    @Test
    void theLeadDivisionIsNotAskedForItsOwnOpinion() {
        String other = office.register(Map.of());
        office.complete("registry", other, "ReceiveProposal", ACCEPT);
        assertThatThrownBy(() -> office.complete(
                        "registry",
                        other,
                        "AssignDivision",
                        Map.of("leadUnitId", "transfer", "coHandlingUnits", List.of("transfer"))))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("主办处室");
        assertThat(office.openTasks(other)).containsExactly("AssignDivision");
    }
}
