package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.PdfText;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.issuance.Renditions;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal that another unit hosts: our office writes an opinion to that unit and answers no member. */
@KeqiaoTest
class OpinionForAnotherHostTest {

    @Autowired
    Office office;

    @Autowired
    Documents documents;

    @Autowired
    Renditions renditions;

    @Test
    void theOpinionGoesToTheHostUnitUnderANumberOfItsOwnSeriesAndTheCaseEndsThere() {
        String id = office.register(Map.of(
                "title", "融文于城，创建为民：绘就普陀新画卷",
                "proposers", "夏海萍",
                "role", "CO_HANDLING",
                "hostUnit", "真如镇街道"));
        office.assign(id);
        Map<String, Object> prefilled = office.open("officer", id, "DraftReply").values();
        assertThat(prefilled).containsEntry("addressee", "真如镇街道：");
        assertThat(String.valueOf(prefilled.get("body"))).endsWith("以上供你单位答复委员时参考。");
        office.draftAndReview(
                id,
                Map.of(
                        "title", prefilled.get("title"),
                        "addressee", prefilled.get("addressee"),
                        "body", prefilled.get("body"),
                        "copies", ""));
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE"));
        office.issue(id);

        IssuedDocument opinion = documents.ofCase(id).get(0);
        assertThat(opinion.number()).matches("沪科提函〔2023〕\\d+号");
        assertThat(opinion.status()).isEqualTo(IssuedDocument.Status.ISSUED);
        assertThat(PdfText.of(renditions.latest(opinion.id()).orElseThrow()))
                .contains("真如镇街道：", "会办意见", "以上供你单位答复委员时参考。");
        assertThat(office.openTasks(id)).as("nobody rates an opinion").isEqualTo(List.of());
    }
}
