package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.SampleLetters;

/** Prevents files that an archive refuses, or that differ from one rendering to the next. */
class ArchivalPdfTest {

    private final PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled());

    @Test
    void theSealedReplyIsArchivalAndAccessible() throws Exception {
        Conformance.assertValid(renderer.render(GoldenReply.document()));
    }

    @Test
    void theProofIsArchivalAndAccessible() throws Exception {
        Conformance.assertValid(renderer.render(GoldenReply.document().withoutSeal()));
    }

    @Test
    void aLetterWithEveryFaceAndRareCharactersIsArchivalAndAccessible() throws Exception {
        Conformance.assertValid(renderer.render(SampleLetters.everyPart()));
    }

    @Test
    void aLetterUnderAnImageSealIsArchivalAndAccessible() throws Exception {
        Conformance.assertValid(renderer.render(GoldenReply.document().withSeal(SampleLetters.imageSeal())));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        byte[] again = new PdfRenderer(FontLibrary.bundled()).render(GoldenReply.document());
        assertThat(Arrays.equals(again, renderer.render(GoldenReply.document())))
                .isTrue();
    }

    @Test
    void metadataNameTitleIssuerNumberAndDay() throws IOException {
        byte[] pdf = renderer.render(GoldenReply.document());
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            PdfDocumentInfo info = document.getDocumentInfo();
            assertThat(info.getTitle()).isEqualTo("对市政协十四届一次会议 第0539号提案的答复");
            assertThat(info.getAuthor()).isEqualTo("上海市科学技术委员会");
            assertThat(info.getSubject()).isEqualTo("沪科提复〔2023〕45号");
            assertThat(info.getMoreInfo("CreationDate")).isEqualTo("D:20230516000000+08'00'");
            assertThat(document.getCatalog().getLang().toUnicodeString()).isEqualTo("zh-CN");
        }
    }
}
