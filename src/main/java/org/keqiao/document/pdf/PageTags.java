package org.keqiao.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.layout.PlacedPicture;
import org.keqiao.document.layout.Stamp;
import org.keqiao.document.layout.TextLine;

/** Marks what is drawn on one page as content of the structure or as an artifact; everything is one of both. */
final class PageTags {

    private static final CanvasTag RULES = new CanvasTag(PdfName.Artifact).addProperty(PdfName.Type, PdfName.Layout);
    private static final CanvasTag PAGE_NUMBER =
            new CanvasTag(PdfName.Artifact).addProperty(PdfName.Type, PdfName.Pagination);

    private final StructureTree structure;
    private final PdfPage page;
    private final PdfCanvas canvas;
    private boolean open;
    private @Nullable PdfStructElem current;

    PageTags(StructureTree structure, PdfPage page, PdfCanvas canvas) {
        this.structure = structure;
        this.page = page;
        this.canvas = canvas;
    }

    PdfCanvas canvas() {
        return canvas;
    }

    /** Lines of one paragraph that follow each other are one piece of content. */
    void open(TextLine line) {
        PdfStructElem element = structure.of(line);
        if (element == null) {
            artifact(PAGE_NUMBER);
        } else if (element != current) {
            content(element);
        }
    }

    void open(Stamp stamp) {
        content(structure.of(stamp));
    }

    void open(PlacedPicture picture) {
        content(structure.of(picture));
    }

    void openRules() {
        artifact(RULES);
    }

    void close() {
        if (open) {
            canvas.endMarkedContent();
            open = false;
            current = null;
        }
    }

    private void content(PdfStructElem element) {
        close();
        PdfMcr content = reference(element);
        element.addKid(content);
        canvas.openTag(new CanvasTag(content));
        current = element;
        open = true;
    }

    /** The element is at home on its first page; content on a further one names that page itself. */
    private PdfMcr reference(PdfStructElem element) {
        PdfDictionary home = element.getPdfObject().getAsDictionary(PdfName.Pg);
        if (home == null) {
            element.put(PdfName.Pg, page.getPdfObject().getIndirectReference());
            home = page.getPdfObject();
        }
        return home == page.getPdfObject() ? new PdfMcrNumber(page, element) : new PdfMcrDictionary(page, element);
    }

    private void artifact(CanvasTag tag) {
        close();
        canvas.openTag(tag);
        open = true;
    }
}
