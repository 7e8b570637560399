package org.keqiao.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.keqiao.document.PrintedText;

/** Extracts text page by page. */
final class PdfText implements PrintedText {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^\\s*—\\s*\\d+\\s*—\\s*$");
    private static final Pattern BLANK = Pattern.compile("\\s");

    @Override
    public String read(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String found =
                        PdfTextExtractor.getTextFromPage(document.getPage(page), new SimpleTextExtractionStrategy());
                text.append(PAGE_NUMBER.matcher(found).replaceAll(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BLANK.matcher(text).replaceAll("");
    }
}
