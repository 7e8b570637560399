package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Duty;
import org.keqiao.organization.Organization;
import org.keqiao.organization.OrganizationChart;
import org.keqiao.organization.OrganizationChart.Official;
import org.springframework.beans.factory.annotation.Autowired;

/** One person holds every duty: the rule of different people must still hold. */
@KeqiaoTest
class FourEyesTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final String JACK = "allduties";

    @Autowired
    Office office;

    @Autowired
    Organization organization;

    @Test
    void refusesTheDrafterAsEditorAndAsSignatory() {
        String id = assigned();
        office.complete(JACK, id, "DraftReply", Office.draft(Map.of()));
        office.complete("head", id, "ReviewDraft", APPROVE);
        refused(id, "EditDraft", "起草人不能核稿，请由其他核稿人员办理。");
        office.complete("editor", id, "EditDraft", APPROVE);
        office.complete("legal", id, "ReviewDisclosure", APPROVE);
        refused(id, "ApproveReply", "起草人不能签发自己起草的答复，请由其他领导签发。");
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE", "referToDirector", true));
        refused(id, "SignOffReply", "起草人不能签发自己起草的答复，请由其他领导签发。");
        assertThat(office.openTasks(id)).containsExactly("SignOffReply");
    }

    @Test
    void refusesTheEditorAsSignatory() {
        String id = assigned();
        office.complete("officer", id, "DraftReply", Office.draft(Map.of()));
        office.complete("head", id, "ReviewDraft", APPROVE);
        office.complete(JACK, id, "EditDraft", APPROVE);
        office.complete("legal", id, "ReviewDisclosure", APPROVE);
        refused(id, "ApproveReply", "核稿人不能签发自己核稿的答复，请由其他领导签发。");
        office.complete("deputy", id, "ApproveReply", APPROVE);
        assertThat(office.openTasks(id)).containsExactly("ProofreadDocument");
    }

    private String assigned() {
        organization.apply(new OrganizationChart(
                List.of(),
                List.of(new Official(
                        JACK,
                        "一人多岗",
                        "transfer",
                        null,
                        List.of(Duty.CASE_OFFICER, Duty.EDITOR, Duty.DEPUTY_DIRECTOR, Duty.DIRECTOR)))));
        String id = office.register(Map.of());
        office.assign(id);
        return id;
    }

    private void refused(String id, String task, String message) {
        assertThatThrownBy(() -> office.complete(JACK, id, task, APPROVE))
                .isInstanceOf(FormRefused.class)
                .hasMessage(message);
    }
}
