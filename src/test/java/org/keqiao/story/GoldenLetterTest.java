package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.keqiao.PdfText;
import org.keqiao.TestClock;
import org.keqiao.document.GoldenReply;
import org.keqiao.issuance.Documents;
import org.keqiao.issuance.IssuedDocument;
import org.keqiao.issuance.Proof;
import org.keqiao.issuance.Renditions;
import org.keqiao.issuance.SealedCopies;
import org.keqiao.policy.Policies;
import org.keqiao.reply.Coverage;
import org.keqiao.reply.Coverages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Proposal 0539 on the day its answer was signed, with the year's numbers at 45.
 *
 * <p>It needs a number series of its own and so a system of its own, which it leaves behind.
 */
@KeqiaoTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class GoldenLetterTest {

    @Autowired
    Office office;

    @Autowired
    Policies policies;

    @Autowired
    Coverages coverages;

    @Autowired
    Documents documents;

    @Autowired
    Renditions renditions;

    @Autowired
    SealedCopies copies;

    @Autowired
    JdbcClient database;

    @Test
    void theIssuedReplyIsTheLetterCharacterForCharacter() {
        policies.enter(
                "number-series",
                "proposal-reply",
                LocalDate.of(2023, 1, 1),
                Map.of("issuerCode", "沪科提复", "format", "{code}〔{year}〕{serial}号", "firstSerial", 45),
                "2023年度起始文号",
                "admin");
        String id = golden();

        office.assign(id);
        Map<String, Object> prefilled = office.open("officer", id, "DraftReply").values();
        assertThat(prefilled)
                .containsEntry("addressee", "姜雪峰、洪亮、王彦等委员：")
                .containsEntry("copies", "市政府办公厅建议提案处，市政协提案办。")
                .containsEntry("body", """
                        你们提出的“关于产业与科学的桥梁机制建立的建议”的提案收悉，经研究，现将办理情况答复如下：
                        ［建议一：建立对企业“科创属性”的鼓励机制］

                        ［建议二：建立对科学研究的产业转化评价机制］

                        ［建议三：建立两个体系的“翻译”科学体系］

                        ［结语］""");
        List<String> letter = GoldenReply.paragraphs();
        office.draftAndReview(
                id,
                Map.of(
                        "title", "对市政协十四届一次会议 第0539号提案的答复",
                        "addressee", prefilled.get("addressee"),
                        "body", String.join("\n", letter.subList(4, letter.size() - 5)),
                        "copies", prefilled.get("copies"),
                        "countersigners", List.of("high-tech", "economy")));
        office.complete("head2", id, "CountersignReply", Map.of("decision", "APPROVE"));
        office.complete("contact", id, "CountersignReply", Map.of("decision", "APPROVE"));
        assertThat(coverages.ofCase(id).lines())
                .extracting(Coverage.Line::answered, Coverage.Line::paragraph)
                .containsExactly(tuple(true, 3), tuple(true, 4), tuple(true, 5));
        office.complete("deputy", id, "ApproveReply", Map.of("decision", "APPROVE", "referToDirector", true));
        office.complete("director", id, "SignOffReply", Map.of("decision", "APPROVE"));
        office.issue(id);

        IssuedDocument document = documents.ofCase(id).get(0);
        assertThat(document.number()).isEqualTo("沪科提复〔2023〕45号");
        assertThat(document.documentDate()).isEqualTo(TestClock.LETTER_DAY);
        assertThat(document.status()).isEqualTo(IssuedDocument.Status.ISSUED);
        String expected = letter.stream().map(PdfText::withoutBlanks).collect(Collectors.joining());
        assertThat(PdfText.of(renditions.latest(document.id()).orElseThrow())).isEqualTo(expected);
        Proof proof = copies.proof(document.id()).orElseThrow();
        assertThat(proof.signature()).startsWith("签名有效（测试证书");
        assertThat(proof.sameAsSignedOff()).isTrue();
        assertThat(renditions.latestOfd(document.id())).isPresent();
    }

    /** The case of the demo, as a new system starts with it. */
    private String golden() {
        return database.sql("select id from proposal.proposals where number = '0539'")
                .query(String.class)
                .single();
    }
}
