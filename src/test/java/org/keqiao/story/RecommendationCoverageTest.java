package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.audit.AuditLog;
import org.keqiao.engine.FormRefused;
import org.keqiao.reply.Coverages;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal with three recommendations, one of which the draft forgets. */
@KeqiaoTest
class RecommendationCoverageTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");
    private static final String FIRST = "［建议一］\n一是培育企业。\n";
    private static final String THIRD = "［建议三：建立科学体系｜留作参考］\n三是建立桥梁。\n［结语］\n感谢关心！";

    @Autowired
    Office office;

    @Autowired
    Coverages coverages;

    @Autowired
    AuditLog log;

    private String id = "";

    @BeforeEach
    void register() {
        id = office.register(Map.of("suggestions", "一、建立鼓励机制。\n二、建立评价机制。\n三、建立科学体系。"));
        office.assign(id);
    }

    @Test
    void theSignOffIsRefusedUntilEachIsAnswered() {
        assertThat(office.open("officer", id, "DraftReply").values().get("body"))
                .asString()
                .endsWith("现将办理情况答复如下：\n［建议一：建立鼓励机制］\n\n［建议二：建立评价机制］\n\n［建议三：建立科学体系］\n\n［结语］");
        office.draftAndReview(id, Map.of("body", FIRST + THIRD));
        assertThat(office.open("deputy", id, "ApproveReply").values().get("coverage"))
                .isEqualTo("建议一　建立鼓励机制\n　　已答复：正文第1段，“一是培育企业。”\n建议二　建立评价机制\n　　尚未答复\n"
                        + "建议三　建立科学体系\n　　留作参考：正文第2段，“三是建立桥梁。”");
        assertThatThrownBy(() -> office.complete("deputy", id, "ApproveReply", APPROVE))
                .isInstanceOf(FormRefused.class)
                .hasMessage("建议二“建立评价机制”还没有答复，不能签发；请选择“退回”，由经办人在正文中补写，或者用“［建议二］”标出答复所在的段落。");
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE", "referToDirector", true));
        assertThatThrownBy(() -> office.complete("director", id, "SignOffReply", APPROVE))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("建议二");
        office.complete("director", id, "SignOffReply", Map.of("decision", "RETURN", "opinion", "建议二漏了。"));
        office.draftAndReview(id, Map.of("body", FIRST + "［建议二］\n二是评价成果。\n" + THIRD));
        assertThat(office.open("deputy", id, "ApproveReply").values().get("draftBody"))
                .isEqualTo("一是培育企业。\n二是评价成果。\n三是建立桥梁。\n感谢关心！");
        office.complete("deputy", id, "ApproveReply", APPROVE);
        assertThat(office.openTasks(id)).containsExactly("ProofreadDocument");
    }

    @Test
    void aChangedListNeedsAReasonAndStaysInTheLog() {
        String two = "一、建立鼓励和评价机制（由高新技术处承办）\n二、建立科学体系";
        Map<String, Object> draft = Office.draft(Map.of("recommendations", two, "body", FIRST + "［建议二］\n二是建立桥梁。"));
        assertThatThrownBy(() -> office.complete("officer", id, "DraftReply", draft))
                .isInstanceOf(FormRefused.class)
                .hasMessage("“建议点”有改动，请在“修改建议点的理由”中说明。");
        office.complete(
                "officer",
                id,
                "DraftReply",
                Office.draft(Map.of(
                        "recommendations",
                        two,
                        "recommendationReason",
                        "前两条是一回事，经与提案者沟通合并。",
                        "body",
                        FIRST + "［建议二］\n二是建立桥梁。")));
        assertThat(coverages.ofCase(id).lines())
                .extracting(line ->
                        line.recommendation().wording() + line.recommendation().unitIds())
                .containsExactly("建立鼓励和评价机制[high-tech]", "建立科学体系[]");
        assertThat(coverages.ofCase(id).unanswered()).isEmpty();
        assertThat(log.of(id))
                .filteredOn(entry -> entry.action().equals("修改建议点"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).contains("经与提案者沟通合并"));
    }

    @Test
    void aDraftWithAWrongMarkerIsNotTaken() {
        assertThatThrownBy(() -> office.complete(
                        "officer", id, "DraftReply", Office.draft(Map.of("body", FIRST + "［建议五］\n五是。"))))
                .isInstanceOf(FormRefused.class)
                .hasMessage("正文第3行的“［建议五］”超出了建议点的范围（共3条），请改正序号。");
        assertThatThrownBy(() -> office.complete(
                        "officer", id, "DraftReply", Office.draft(Map.of("body", "［建议一至三｜列入计划拟解决］\n明年办。"))))
                .isInstanceOf(FormRefused.class)
                .hasMessageStartingWith("正文的标记中有承诺办理的建议");
        assertThat(office.openTasks(id)).containsExactly("DraftReply");
    }
}
