package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.FormRefused;
import org.keqiao.engine.StartDesk;
import org.keqiao.invitation.Invitations;
import org.keqiao.invitation.Standing;
import org.keqiao.message.Mail;
import org.keqiao.message.Mails;
import org.keqiao.proposal.CoHandling;
import org.keqiao.proposal.CoHandling.State;
import org.keqiao.proposal.CoHandlings;
import org.keqiao.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outside unit with a mail address and a proposer with one, neither with an account. */
@KeqiaoTest
class AnsweringByLinkTest {

    @Autowired
    Office office;

    @Autowired
    StartDesk startDesk;

    @Autowired
    Invitations invitations;

    @Autowired
    Mails mails;

    @Autowired
    CoHandlings coHandlings;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void giveTheUnitAnAddress() {
        database.sql("update organization.units set email = 'unit@example.org' where id = 'economy'")
                .update();
    }

    @AfterEach
    void takeItAway() {
        database.sql("update organization.units set email = null where id = 'economy'")
                .update();
    }

    @Test
    void theUnitAcceptsOnce() {
        String id = asked();
        String token = token(id);
        invitations.redeem(token, Map.of("decision", "ACCEPT"));
        assertThat(office.openTasks(id)).contains("WriteCoHandlingOpinion").doesNotContain("ReceiveCoHandling");
        assertThat(coHandlings.ofCase(id))
                .extracting(CoHandling::state, CoHandling::acceptedByName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(State.ACCEPTED, "市经济信息化委"));
        assertThat(invitations.redeem(token, Map.of("decision", "RETURN")).done())
                .isFalse();
        assertThat(coHandlings.ofCase(id)).extracting(CoHandling::state).containsExactly(State.ACCEPTED);
    }

    @Test
    void theUnitSendsItsOpinionByASecondLink() {
        String id = asked();
        String receipt = token(id);
        invitations.redeem(receipt, Map.of("decision", "ACCEPT"));
        String opinion = tokens(id).stream()
                .filter(token -> !token.equals(receipt))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> invitations.redeem(opinion, Map.of("coHandlingOpinion", "支持。")))
                .as("nobody has signed")
                .isInstanceOf(FormRefused.class);
        invitations.redeem(opinion, Map.of("coHandlingOpinion", "支持。", "signatoryName", "分管负责人"));
        assertThat(office.openTasks(id)).containsExactly("MarkRecommendations");
        assertThat(coHandlings.ofCase(id))
                .extracting(CoHandling::state, CoHandling::opinion, CoHandling::signatoryName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(State.SUBMITTED, "支持。", "分管负责人"));
    }

    @Test
    void aReturnWithoutReasonIsRefusedAndTheLinkStaysOpen() {
        String id = asked();
        String token = token(id);
        assertThatThrownBy(() -> invitations.redeem(token, Map.of("decision", "RETURN")))
                .isInstanceOf(FormRefused.class);
        invitations.redeem(token, Map.of("decision", "RETURN", "opinion", "不涉及。", "suggestedUnit", "高新技术处"));
        assertThat(office.openTasks(id)).contains("ReassignCoHandling");
    }

    @Test
    void theLinkIsTakenBackOnceTheUnitHasAnsweredInTheSystem() {
        String id = asked();
        String token = token(id);
        office.complete("contact", id, "ReceiveCoHandling", Map.of("decision", "ACCEPT"));
        assertThat(invitations.look(token)).isInstanceOf(Standing.Revoked.class);
    }

    @Test
    void aProposerRevisesThePaperThatWasSentBack() {
        Map<String, Object> registration = Office.registration(Map.of(
                "arrival", "DIRECT", "assignedBy", "", "proposers", "洪亮", "contacts", "洪亮 hongliang@example.org"));
        String id = office.as("registry", () -> startDesk.startCase("register-proposal", registration));
        office.complete("registry", id, "ScreenProposal", Map.of("decision", "REVISE", "opinion", "请补充具体建议。"));
        invitations.redeem(token(id), Map.of("background", "背景。", "analysis", "分析。", "suggestions", "改后的建议。"));
        assertThat(office.openTasks(id)).containsExactly("ScreenProposal");
        assertThat(proposals.find(id).orElseThrow().content().suggestions()).isEqualTo("改后的建议。");
    }

    private String asked() {
        String id = office.register(Map.of());
        office.complete("registry", id, "ReceiveProposal", Map.of("decision", "ACCEPT"));
        office.complete(
                "registry",
                id,
                "AssignDivision",
                Map.of("leadUnitId", "transfer", "coHandlingUnits", List.of("economy")));
        return id;
    }

    /** The secret in the first mail that carries a link. */
    private String token(String caseId) {
        return tokens(caseId).get(0);
    }

    private List<String> tokens(String caseId) {
        return mails.ofCase(caseId).stream()
                .map(Mail::link)
                .filter(Objects::nonNull)
                .filter(link -> link.startsWith("/i/"))
                .map(link -> link.substring("/i/".length()))
                .toList();
    }
}
