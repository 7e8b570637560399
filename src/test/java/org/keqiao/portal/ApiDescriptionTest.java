package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.engine.Forms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the API says of itself. */
@KeqiaoTest
class ApiDescriptionTest {

    @Autowired
    Forms forms;

    @LocalServerPort
    int port;

    @Test
    void listsEveryEndpointWithAChineseSummary() {
        JsonNode paths = description().path("paths");
        List<String> operations = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    operations.add(operation.getKey() + " " + path.getKey());
                    assertThat(operation.getValue().path("summary").asText()).matches(".*\\p{IsHan}.*");
                    assertThat(operation
                                    .getValue()
                                    .at("/responses/default/content")
                                    .has("application/problem+json"))
                            .isTrue();
                }));
        assertThat(operations)
                .containsExactlyInAnyOrder(
                        "post /api/proposals",
                        "get /api/proposals/{id}",
                        "get /api/worklist",
                        "get /api/worklist/{taskId}",
                        "post /api/worklist/{taskId}/claim",
                        "post /api/worklist/{taskId}/complete",
                        "get /api/documents",
                        "get /api/documents/{id}",
                        "get /api/documents/{id}/ofd",
                        "get /api/documents/{id}/pdf",
                        "get /api/cases/{id}",
                        "get /api/cases/{id}/history",
                        "get /api/cases/{caseId}/deadlines",
                        "get /api/cases/{caseId}/deadlines/{id}",
                        "post /api/cases/{caseId}/deadlines/{id}/extension-requests",
                        "post /api/cases/{caseId}/deadlines/{id}/extension-requests/{requestId}",
                        "post /api/cases/{caseId}/deadlines/{id}/pause",
                        "post /api/cases/{caseId}/deadlines/{id}/resume",
                        "post /api/cases/{caseId}/deadlines/{id}/order",
                        "get /api/calendar/notices",
                        "post /api/calendar/notices",
                        "get /api/calendar/recomputations",
                        "get /api/calendar/recomputations/{id}",
                        "post /api/calendar/recomputations/{id}/sign",
                        "post /api/calendar/recomputations/{id}/discard",
                        "post /api/imports",
                        "post /api/imports/{id}/start",
                        "get /api/imports/{id}",
                        "get /api/imports/template",
                        "get /api/cases/{id}/attachments",
                        "post /api/cases/{id}/attachments",
                        "get /api/attachments/{id}",
                        "post /api/attachments/{id}/withdraw",
                        "get /api/cases/{id}/coverage",
                        "get /api/cases/{id}/consultations",
                        "post /api/cases/{id}/consultations",
                        "post /api/cases/{id}/exemptions",
                        "post /api/cases/{id}/exemptions/decision",
                        "get /api/numbers",
                        "get /api/policies",
                        "post /api/policies",
                        "get /api/organization",
                        "put /api/organization",
                        "get /api/messages",
                        "post /api/messages/{id}/read",
                        "post /api/cases/{id}/reminders",
                        "get /api/figures",
                        "get /api/mails",
                        "post /api/mails/{id}/resend",
                        "post /api/mails/{id}/cancel",
                        "post /api/accounts/{userId}/password");
    }

    @Test
    void describesEachFormByItsFile() {
        JsonNode schemas = description().at("/components/schemas");
        assertThat(schemas.at("/RegisterProposal/required").toString()).contains("\"number\"", "\"title\"");
        assertThat(schemas.at("/RegisterProposal/properties/number/pattern").asText())
                .isEqualTo("^[0-9A-Za-z][0-9A-Za-z-]{0,19}$");
        forms.taskKeys()
                .forEach(task -> assertThat(schemas.path(task).path("additionalProperties"))
                        .as(task)
                        .isEqualTo(com.fasterxml.jackson.databind.node.BooleanNode.FALSE));
    }

    private JsonNode description() {
        return Program.of(port, "auditor").get("/v3/api-docs").json();
    }
}
