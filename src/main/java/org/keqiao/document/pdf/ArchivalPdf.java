package org.keqiao.document.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.keqiao.Keqiao;
import org.keqiao.document.OfficialDocument;

/**
 * A PDF/A-2a and PDF/UA-1 file whose bytes depend on the document alone.
 *
 * <p>The library draws random prefixes for subset fonts and random file identifiers; both are taken from the
 * document's content here. It also writes a {@code CIDSet} that does not list what the subset holds; PDF/A-2
 * does not ask for one (ISO 19005-2, 6.2.11.4.2), so it is left out.
 */
final class ArchivalPdf extends PdfADocument {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int PREFIX_LENGTH = 6;
    private static final String LANGUAGE = "zh-CN";

    /** Packing fonts takes most of the time: a fifth less than at the usual level, for files larger by a hundredth. */
    private static final int COMPRESSION = 3;

    private final String prefix;

    ArchivalPdf(OutputStream out, OfficialDocument document) {
        this(out, document, UUID.nameUUIDFromBytes(document.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private ArchivalPdf(OutputStream out, OfficialDocument document, UUID identity) {
        super(new PdfWriter(out, properties(identity)), PdfAConformance.PDF_A_2A, outputIntent());
        prefix = prefix(identity);
        setTagged();
        getCatalog().setLang(new PdfString(LANGUAGE));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        describe(document);
    }

    @Override
    protected void flushObject(PdfObject object, boolean canBeInObjStm) throws IOException {
        if (object instanceof PdfDictionary dictionary) {
            dictionary.remove(PdfName.CIDSet);
            for (PdfName key : List.of(PdfName.BaseFont, PdfName.FontName)) {
                PdfName name = dictionary.getAsName(key);
                if (name != null && name.getValue().indexOf('+') == PREFIX_LENGTH) {
                    dictionary.put(key, new PdfName(prefix + name.getValue().substring(PREFIX_LENGTH)));
                }
            }
        }
        super.flushObject(object, canBeInObjStm);
    }

    /** In the order of their first use: the library keeps them in an order that differs from run to run. */
    @Override
    protected void flushFonts() {
        getDocumentFonts().stream()
                .sorted(Comparator.comparingInt(
                        font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                .forEach(PdfFont::flush);
    }

    private void describe(OfficialDocument document) {
        PdfDocumentInfo info = getDocumentInfo();
        info.setTitle(document.titleInOneLine());
        info.setAuthor(document.signature().issuer());
        info.setSubject(document.head().number());
        info.setCreator("Keqiao");
        String date = document.signature()
                .date()
                .atStartOfDay(ZoneId.of(Keqiao.ZONE))
                .format(DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+08''00'''"));
        info.setMoreInfo(PdfName.CreationDate.getValue(), date);
        info.setMoreInfo(PdfName.ModDate.getValue(), date);
    }

    private static WriterProperties properties(UUID identity) {
        PdfString id = new PdfString(identity.toString());
        return new WriterProperties()
                .addPdfAXmpMetadata(PdfAConformance.PDF_A_2A)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                .setCompressionLevel(COMPRESSION)
                .setInitialDocumentId(id)
                .setModifiedDocumentId(id);
    }

    private static PdfOutputIntent outputIntent() {
        return new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB));
    }

    private static String prefix(UUID identity) {
        StringBuilder letters = new StringBuilder();
        long rest = identity.getMostSignificantBits() >>> 1;
        for (int i = 0; i < PREFIX_LENGTH; i++) {
            letters.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return letters.toString();
    }
}
