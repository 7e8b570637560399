package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.ITextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.keqiao.document.GoldenReply;

/** Prevents a reply on paper that says something else than the draft: text lost, doubled, torn or out of order. */
class GoldenTextTest {

    private static final byte[] PDF = new PdfRenderer(FontLibrary.bundled()).render(GoldenReply.document());

    @Test
    void isTheLettersTextInTheOrderOfTheFile() throws IOException {
        assertLetter(extract(SimpleTextExtractionStrategy::new));
    }

    @Test
    void isTheLettersTextInTheOrderOnThePaper() throws IOException {
        assertLetter(extract(LocationTextExtractionStrategy::new));
    }

    @Test
    void runsOverFivePagesWithTheSignatureOnTheLast() throws IOException {
        assertThat(PrintedPage.read(PDF)).hasSize(5);
        assertThat(extract(SimpleTextExtractionStrategy::new)).contains("— 5 —");
    }

    private static void assertLetter(String extracted) {
        String rest = bare(extracted.replaceAll("(?m)^\\s*—\\s*\\d+\\s*—\\s*$", ""));
        for (String paragraph : GoldenReply.paragraphs()) {
            String expected = bare(paragraph);
            assertThat(rest).startsWith(expected);
            rest = rest.substring(expected.length());
        }
        assertThat(rest).isEmpty();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String extract(Supplier<ITextExtractionStrategy> strategy) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(PDF)))) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(i), strategy.get()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
