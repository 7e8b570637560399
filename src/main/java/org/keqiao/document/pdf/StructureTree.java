package org.keqiao.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;
import org.keqiao.document.Seal;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Page;
import org.keqiao.document.layout.Stamp;
import org.keqiao.document.layout.TextLine;

/**
 * What a screen reader reads: the parts of the document in reading order (ISO 14289-1, 7).
 *
 * <p>The whole tree is made before the first page is drawn, because a seal is drawn before the text that it belongs
 * to and read after it.
 */
final class StructureTree {

    private static final PdfName[] HEADINGS = {PdfName.H1, PdfName.H2, PdfName.H3};

    private final PdfDocument pdf;
    private final OfficialDocument document;
    private final PdfStructElem root;
    private final Map<Key, PdfStructElem> texts = new HashMap<>();
    private final Map<Stamp, PdfStructElem> figures = new IdentityHashMap<>();
    private final BodyRoles roles;
    private @Nullable PdfStructElem attachments;

    StructureTree(PdfDocument pdf, OfficialDocument document, List<Page> pages) {
        this.pdf = pdf;
        this.document = document;
        this.roles = new BodyRoles(document.body());
        root = pdf.getStructTreeRoot().addKid(new PdfStructElem(pdf, PdfName.Document));
        pages.forEach(this::plan);
    }

    /** The element that the line belongs to, or null for what is no part of the text: page numbers. */
    @Nullable
    PdfStructElem of(TextLine line) {
        return texts.get(Key.of(line));
    }

    PdfStructElem of(Stamp stamp) {
        return Objects.requireNonNull(figures.get(stamp));
    }

    private void plan(Page page) {
        int lastSigned = -1;
        for (int i = 0; i < page.lines().size(); i++) {
            Part part = page.lines().get(i).part();
            lastSigned = part == Part.ISSUER || part == Part.DATE ? i : lastSigned;
        }
        for (int i = 0; i < page.lines().size(); i++) {
            TextLine line = page.lines().get(i);
            if (line.part() != Part.PAGE_NUMBER) {
                texts.computeIfAbsent(Key.of(line), key -> element(line));
            }
            if (i == lastSigned) {
                page.stamps().forEach(this::planFigure);
            }
        }
        page.stamps().stream().filter(stamp -> !figures.containsKey(stamp)).forEach(this::planFigure);
    }

    private PdfStructElem element(TextLine line) {
        return switch (line.part()) {
            case TITLE -> root.addKid(new PdfStructElem(pdf, HEADINGS[0]));
            case BODY -> root.addKid(new PdfStructElem(pdf, body(line)));
            case ATTACHMENTS -> attachment();
            default -> root.addKid(new PdfStructElem(pdf, PdfName.P));
        };
    }

    private PdfName body(TextLine line) {
        int level = roles.headingLevel(line.paragraph());
        return level == 0 ? PdfName.P : HEADINGS[level - 1];
    }

    private PdfStructElem attachment() {
        PdfStructElem list = attachments;
        if (list == null) {
            list = root.addKid(new PdfStructElem(pdf, PdfName.L));
            attachments = list;
        }
        PdfStructElem item = list.addKid(new PdfStructElem(pdf, PdfName.LI));
        return item.addKid(new PdfStructElem(pdf, PdfName.LBody));
    }

    private void planFigure(Stamp stamp) {
        PdfStructElem figure = root.addKid(new PdfStructElem(pdf, PdfName.Figure));
        figure.setAlt(new PdfString(description(stamp.seal()), PdfEncodings.UNICODE_BIG));
        figure.setAttributes(box(stamp));
        figures.put(stamp, figure);
    }

    private static PdfDictionary box(Stamp stamp) {
        float left = (float) (stamp.centreX() - stamp.diameter() / 2);
        float bottom = (float) (Geometry.PAGE_HEIGHT - stamp.centreY() - stamp.diameter() / 2);
        float side = (float) stamp.diameter();
        PdfStructureAttributes layout = new PdfStructureAttributes("Layout");
        layout.addEnumAttribute("Placement", "Block");
        PdfDictionary attributes = layout.getPdfObject();
        attributes.put(PdfName.BBox, new PdfArray(new float[] {left, bottom, left + side, bottom + side}));
        return attributes;
    }

    private String description(Seal seal) {
        return seal instanceof Seal.TestSeal test
                ? "印章图样：" + test.name() + "（测试印章，非正式用印）"
                : "印章：" + document.signature().issuer();
    }

    private record Key(Part part, int paragraph) {
        static Key of(TextLine line) {
            return new Key(line.part(), line.paragraph());
        }
    }
}
