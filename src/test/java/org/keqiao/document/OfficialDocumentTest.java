package org.keqiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prevents documents that come back from the table as other documents, and levels that are guessed wrong. */
class OfficialDocumentTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void survivesJson() throws Exception {
        for (OfficialDocument document : List.of(GoldenReply.document(), SampleLetters.everyPart())) {
            assertThat(json.readValue(json.writeValueAsString(document), OfficialDocument.class))
                    .isEqualTo(document);
        }
    }

    @Test
    void survivesJsonWithoutSealAndWithAnImageSeal() throws Exception {
        OfficialDocument proof = GoldenReply.document().withoutSeal();
        OfficialDocument sealed = proof.withSeal(SampleLetters.imageSeal());
        assertThat(json.readValue(json.writeValueAsString(proof), OfficialDocument.class))
                .isEqualTo(proof);
        assertThat(json.readValue(json.writeValueAsString(sealed), OfficialDocument.class))
                .isEqualTo(sealed);
        assertThat(json.writeValueAsString(proof)).contains("\"2023-05-16\"");
    }

    @Test
    void readsLevelsFromTheNumbering() {
        assertThat(Level.of("一、关于成果转化")).isEqualTo(Level.FIRST);
        assertThat(Level.of("（十一）总体情况。")).isEqualTo(Level.SECOND);
        assertThat(Level.of("1.第一点")).isEqualTo(Level.THIRD);
        assertThat(Level.of("2.2万家企业")).isEqualTo(Level.PLAIN);
        assertThat(Level.of("（1）第二点")).isEqualTo(Level.FOURTH);
        assertThat(Level.of("一是持续深化")).isEqualTo(Level.PLAIN);
    }

    @Test
    void endsAHeadingThatRunsOnWithItsFirstFullStop() {
        assertThat(new Paragraph("（一）总体情况。去年").headingLength()).isEqualTo(8);
        assertThat(new Paragraph("一、总体情况").headingLength()).isEqualTo(6);
        assertThat(new Paragraph("总体情况。").headingLength()).isZero();
    }

    @Test
    void takesPlainTextOneParagraphALine() {
        assertThat(Block.fromText("\u3000\u3000第一段。\n\n \u200B第二段。\r\n"))
                .isEqualTo(List.of(new Paragraph("第一段。"), new Paragraph("第二段。")));
    }

    @Test
    void writesDatesWithoutLeadingZeros() {
        assertThat(ChineseDate.format(LocalDate.of(2024, 1, 2))).isEqualTo("2024年1月2日");
    }

    @Test
    void endsTheCopiesWithAFullStopWhateverTheFormSays() {
        LocalDate day = LocalDate.of(2024, 1, 2);
        assertThat(new Imprint("抄送：市政协提案办", "办公室", day).copiesLine()).isEqualTo("抄送：市政协提案办。");
        assertThat(new Imprint(" ", "办公室", day).copiesLine()).isNull();
    }

    @Test
    void namesThePlaceOfEveryText() {
        assertThat(GoldenReply.document().passages())
                .extracting(Passage::place)
                .startsWith("发文机关标志", "发文字号", "标题", "主送机关", "正文第1段")
                .endsWith("发文机关署名", "成文日期", "抄送机关", "印发机关", "印发日期");
    }
}
