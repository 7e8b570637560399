package org.keqiao;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A letter's text as it stands on its pages, without page numbers and white space. */
public final class PdfText {

    private static final String PAGE_NUMBER = "—\\d+—";

    private PdfText() {}

    public static String of(byte[] pdf) {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> withoutBlanks(PdfTextExtractor.getTextFromPage(
                                    document.getPage(page), new LocationTextExtractionStrategy()))
                            .replaceAll(PAGE_NUMBER, ""))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]", "");
    }
}
