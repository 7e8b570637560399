package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.SampleLetters;

/** Prevents a letter that a screen reader reads in another order, or without its headings and its seal. */
class StructureTest {

    @Test
    void theReplyIsReadFromTheAuthoritysMarkToTheDayOfPrinting() throws IOException {
        List<String> roles = roles(GoldenReply.document());
        assertThat(roles.subList(0, 4)).containsExactly("P", "P", "H1", "P");
        assertThat(roles.subList(roles.size() - 6, roles.size())).containsExactly("P", "P", "Figure", "P", "P", "P");
        assertThat(roles).hasSize(GoldenReply.paragraphs().size() + 1);
    }

    @Test
    void headingsGoDownLevelByLevel() throws IOException {
        String body = "（一）先行情况\n正文。\n一、总体情况\n（一）具体情况\n（二）其他。接着写正文。";
        assertThat(roles(SampleLetters.withBody(body)).subList(4, 9)).containsExactly("H2", "P", "H2", "H3", "P");
    }

    @Test
    void attachmentsAreAList() throws IOException {
        assertThat(roles(SampleLetters.everyPart())).containsSubsequence("L", "LI", "LBody", "LI", "LBody");
    }

    @Test
    void theSealHasAnAlternativeText() throws IOException {
        try (PdfDocument pdf = open(GoldenReply.document())) {
            List<PdfStructElem> elements = elements(pdf);
            assertThat(elements)
                    .filteredOn(element -> "Figure".equals(element.getRole().getValue()))
                    .extracting(element -> element.getAlt().toUnicodeString())
                    .containsExactly("印章图样：上海市科学技术委员会（测试印章，非正式用印）");
        }
    }

    private static List<String> roles(OfficialDocument document) throws IOException {
        try (PdfDocument pdf = open(document)) {
            return elements(pdf).stream()
                    .map(element -> element.getRole().getValue())
                    .toList();
        }
    }

    private static PdfDocument open(OfficialDocument document) throws IOException {
        byte[] pdf = new PdfRenderer(FontLibrary.bundled()).render(document);
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
    }

    /** All elements below the document's, in the order of reading. */
    private static List<PdfStructElem> elements(PdfDocument pdf) {
        List<PdfStructElem> all = new ArrayList<>();
        add(all, pdf.getStructTreeRoot().getKids().get(0));
        return all;
    }

    private static void add(List<PdfStructElem> all, IStructureNode node) {
        for (IStructureNode kid : node.getKids()) {
            if (kid instanceof PdfStructElem element) {
                all.add(element);
                add(all, element);
            }
        }
    }
}
