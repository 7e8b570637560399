package org.keqiao.document.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.keqiao.document.DocumentRenderer;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Page;
import org.keqiao.document.layout.Typesetter;

/** Renders official documents as PDF/A-2a and PDF/UA-1; one instance serves all threads. */
public final class PdfRenderer implements DocumentRenderer {

    private static final int EXPECTED_SIZE = 400_000;

    static {
        // Keqiao is AGPL-3.0 itself; the library need not say so in the log on every start.
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    /** Exact, where the library's own constant is rounded to whole points. */
    private static final PageSize A4 = new PageSize((float) Geometry.PAGE_WIDTH, (float) Geometry.PAGE_HEIGHT);

    private final FontLibrary fonts;
    private final MissingGlyphs missing;
    private final Typesetter typesetter;

    public PdfRenderer(FontLibrary fonts) {
        this.fonts = fonts;
        this.missing = new MissingGlyphs(fonts);
        this.typesetter = new Typesetter(fonts);
    }

    @Override
    public byte[] render(OfficialDocument document) {
        missing.refuse(document);
        List<Page> pages = typesetter.set(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream(EXPECTED_SIZE);
        try (ArchivalPdf pdf = new ArchivalPdf(out, document)) {
            DocumentFonts documentFonts = new DocumentFonts();
            StructureTree structure = new StructureTree(pdf, document, pages);
            for (Page page : pages) {
                PdfPage sheet = pdf.addNewPage(A4);
                PageTags tags = new PageTags(structure, sheet, new PdfCanvas(sheet));
                new PageDrawer(fonts, documentFonts, tags).draw(page);
            }
        }
        return out.toByteArray();
    }
}
