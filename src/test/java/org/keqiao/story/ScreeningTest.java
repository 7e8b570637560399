package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.StartDesk;
import org.keqiao.proposal.Mergers;
import org.keqiao.proposal.Proposal;
import org.keqiao.proposal.Proposals;
import org.keqiao.proposal.Screening;
import org.keqiao.proposal.Screenings;
import org.springframework.beans.factory.annotation.Autowired;

/** Proposals that the office received from their proposers. */
@KeqiaoTest
class ScreeningTest {

    private static final Map<String, Object> REGISTER = Map.of("decision", "REGISTER");

    @Autowired
    Office office;

    @Autowired
    StartDesk startDesk;

    @Autowired
    Proposals proposals;

    @Autowired
    Screenings screenings;

    @Autowired
    Mergers mergers;

    @Test
    void aRegisteredOneGoesToAssignmentWithoutReceipt() {
        String id = received(Map.of());
        assertThat(office.openTasks(id)).containsExactly("ScreenProposal");
        assertThat(status(id)).isEqualTo(Proposal.Status.SCREENING);
        office.complete("registry", id, "ScreenProposal", REGISTER);
        assertThat(office.openTasks(id)).containsExactly("AssignDivision");
    }

    @Test
    void aDeclinedOneNeedsAGroundAndItsProposersAreTold() {
        String id = received(Map.of());
        assertThatThrownBy(() -> office.complete("registry", id, "ScreenProposal", Map.of("decision", "DECLINE")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("不予立案的情形");
        office.complete(
                "registry",
                id,
                "ScreenProposal",
                Map.of("decision", "DECLINE", "ground", "ACADEMIC", "way", "LETTER", "opinion", "主要讨论学术观点。"));
        assertThat(String.valueOf(
                        office.open("registry", id, "InformProposer").values().get("noticeText")))
                .startsWith("姜雪峰、洪亮、王彦等委员：")
                .contains("属于学术研讨的", "主要讨论学术观点。", "作为委员来信处理");
        office.complete("registry", id, "InformProposer", Map.of("informedHow", "电话"));
        assertThat(office.openTasks(id)).isEmpty();
        assertThat(status(id)).isEqualTo(Proposal.Status.NOT_REGISTERED);
        assertThat(screenings.latest(id)).map(Screening::informed).contains("电话");
    }

    @Test
    void aRevisedOneIsScreenedAgainAndItsEarlierTextIsKept() {
        String id = received(Map.of());
        office.complete("registry", id, "ScreenProposal", Map.of("decision", "REVISE", "opinion", "请补充具体建议。"));
        office.complete(
                "registry",
                id,
                "ReviseProposal",
                Map.of("background", "背景。", "analysis", "分析。", "suggestions", "改后的建议。"));
        assertThat(office.openTasks(id)).containsExactly("ScreenProposal");
        assertThat(proposals.find(id).orElseThrow().content().suggestions()).isEqualTo("改后的建议。");
        office.complete("registry", id, "ScreenProposal", REGISTER);
        assertThat(screenings.ofCase(id))
                .extracting(Screening::decision)
                .containsExactly(Screening.Decision.REVISE, Screening.Decision.REGISTER);
    }

    @Test
    void aMergedOneGetsASeparateAnswerThatFollowsTheMainCase() {
        String main = office.register(Map.of());
        office.assign(main);
        office.complete("officer", main, "DraftReply", Office.draft(Map.of("body", "首段。\n关于机制的建议，我委将认真研究。")));
        String merged = received(Map.of("proposers", "洪亮"));
        assertThatThrownBy(() -> office.complete(
                        "registry", merged, "ScreenProposal", Map.of("decision", "MERGE", "mainNumber", "999999")))
                .isInstanceOf(FormRefused.class);
        office.complete(
                "registry",
                merged,
                "ScreenProposal",
                Map.of(
                        "decision",
                        "MERGE",
                        "mainNumber",
                        proposals.find(main).orElseThrow().number()));
        assertThat(mergers.mainOf(merged)).contains(main);
        office.complete("registry", merged, "AssignDivision", Map.of("leadUnitId", "transfer"));
        office.markRecommendations(merged);
        assertThat(office.open("officer", merged, "DraftReply").values())
                .as("to its own proposers, in the main case's words")
                .containsEntry("addressee", "洪亮委员：");
        assertThat(String.valueOf(
                        office.open("officer", merged, "DraftReply").values().get("body")))
                .contains("关于机制的建议，我委将认真研究。");
        office.draftAndReview(merged, Map.of());
        assertThatThrownBy(() -> office.complete("deputy", merged, "ApproveReply", Map.of("decision", "APPROVE")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("主案");
        office.complete("head", main, "ReviewDraft", Map.of("decision", "APPROVE"));
        office.complete("editor", main, "EditDraft", Map.of("decision", "APPROVE"));
        office.complete("legal", main, "ReviewDisclosure", Map.of("decision", "APPROVE"));
        office.complete("deputy", main, "ApproveReply", Map.of("decision", "APPROVE"));
        office.complete("deputy", merged, "ApproveReply", Map.of("decision", "APPROVE"));
        assertThat(office.openTasks(merged)).containsExactly("ProofreadDocument");
    }

    private String received(Map<String, ? extends @Nullable Object> fields) {
        Map<String, Object> registration = Office.registration(Map.of("arrival", "DIRECT", "assignedBy", ""));
        registration.putAll(fields);
        return office.as("registry", () -> startDesk.startCase("register-proposal", registration));
    }

    private Proposal.Status status(String id) {
        return proposals.find(id).orElseThrow().status();
    }
}
