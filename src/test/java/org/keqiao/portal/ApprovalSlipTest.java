package org.keqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.keqiao.KeqiaoTest;
import org.keqiao.Office;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prevents a slip that forgets an opinion, or who gave it and when. */
@KeqiaoTest
class ApprovalSlipTest {

    @Autowired
    Office office;

    @LocalServerPort
    int port;

    @Test
    void showsEveryOpinionOfEveryRoundWithNameAndTime() throws IOException {
        String id = office.register(Map.of());
        office.assign(id);
        office.complete("officer", id, "DraftReply", Office.draft(Map.of()));
        office.complete("head", id, "ReviewDraft", Map.of("decision", "RETURN", "opinion", "请补充第三部分的数据😀。"));
        office.complete("officer", id, "DraftReply", Office.draft(Map.of()));
        office.complete("head", id, "ReviewDraft", Map.of("decision", "APPROVE", "opinion", "数据已补充。"));
        Browser editor = Browser.of(port, "editor");
        assertThat(editor.get("/cases/" + id).body()).contains("/cases/" + id + "/approval-slip.pdf");
        assertThat(text(editor.download("/cases/" + id + "/approval-slip.pdf")))
                .contains("发文稿纸", "（尚未编号）", "第1稿", "第2稿", "请补充第三部分的数据〓。", "数据已补充。", "2023年5月16日");
    }

    @Test
    void thereIsNoneBeforeTheFirstDraft() {
        String id = office.register(Map.of());
        assertThat(Browser.of(port, "registry")
                        .get("/cases/" + id + "/approval-slip.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Without blanks: a cell's lines are broken where it is narrow. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }
}
