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
import org.keqiao.document.Table;
import org.keqiao.document.layout.CellPlace;
import org.keqiao.document.layout.Geometry;
import org.keqiao.document.layout.Page;
import org.keqiao.document.layout.PlacedPicture;
import org.keqiao.document.layout.Stamp;
import org.keqiao.document.layout.TextLine;

/**
 * What a screen reader reads: the parts of the document in reading order (ISO 14289-1, 7).
 *
 * <p>The whole tree is made before the first page is drawn, because a seal is drawn before the text that it belongs
 * to and read after it.
 */
final class StructureTree {

    private static final PdfName[] HEADINGS = {PdfName.H1, PdfName.H2, PdfName.H3, PdfName.H4};

    private final PdfDocument pdf;
    private final OfficialDocument document;
    private final PdfStructElem root;
    private final Map<Key, PdfStructElem> texts = new HashMap<>();
    private final Map<Object, PdfStructElem> figures = new IdentityHashMap<>();
    private final Map<Key, TableTags> tables = new HashMap<>();
    private final Blocks blocks;
    private @Nullable PdfStructElem attachments;

    StructureTree(PdfDocument pdf, OfficialDocument document, List<Page> pages) {
        this.pdf = pdf;
        this.document = document;
        this.blocks = new Blocks(document);
        root = pdf.getStructTreeRoot().addKid(new PdfStructElem(pdf, PdfName.Document));
        pages.forEach(this::plan);
    }

    /** The element that the line belongs to, or null for what is no part of the text: page numbers, repeated heads. */
    @Nullable
    PdfStructElem of(TextLine line) {
        CellPlace cell = line.cell();
        if (cell != null) {
            return cell.repeated()
                    ? null
                    : Objects.requireNonNull(tables.get(Key.of(line))).of(cell);
        }
        return texts.get(Key.of(line));
    }

    PdfStructElem of(PlacedPicture picture) {
        return Objects.requireNonNull(figures.get(picture));
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
            planPicturesUpTo(page, line);
            plan(line);
            if (i == lastSigned) {
                page.stamps().forEach(this::planFigure);
            }
        }
        page.stamps().forEach(this::planFigure);
        page.pictures().forEach(this::planFigure);
    }

    private void plan(TextLine line) {
        if (line.part() == Part.PAGE_NUMBER) {
            return;
        }
        Table table = line.cell() == null ? null : blocks.table(line.part(), line.paragraph());
        if (table != null) {
            tables.computeIfAbsent(Key.of(line), key -> new TableTags(pdf, root, table));
        } else {
            texts.computeIfAbsent(Key.of(line), key -> element(line));
        }
    }

    /** A picture is read where its block stands, before its caption. */
    private void planPicturesUpTo(Page page, TextLine line) {
        page.pictures().stream()
                .filter(picture -> picture.part() == line.part() && picture.paragraph() <= line.paragraph())
                .forEach(this::planFigure);
    }

    private PdfStructElem element(TextLine line) {
        if (line.part() == Part.ATTACHMENTS) {
            return attachment();
        }
        int level = blocks.headingLevel(line.part(), line.paragraph());
        return root.addKid(new PdfStructElem(pdf, level == 0 ? PdfName.P : HEADINGS[level - 1]));
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
        double radius = stamp.diameter() / 2;
        double left = stamp.centreX() - radius;
        double top = stamp.centreY() - radius;
        figures.computeIfAbsent(
                stamp, key -> figure(description(stamp.seal()), box(left, top, stamp.diameter(), stamp.diameter())));
    }

    private void planFigure(PlacedPicture picture) {
        figures.computeIfAbsent(
                picture,
                key -> figure(picture.description(), box(picture.x(), picture.y(), picture.width(), picture.height())));
    }

    private PdfStructElem figure(String description, PdfDictionary box) {
        PdfStructElem figure = root.addKid(new PdfStructElem(pdf, PdfName.Figure));
        figure.setAlt(new PdfString(description, PdfEncodings.UNICODE_BIG));
        figure.setAttributes(box);
        return figure;
    }

    private static PdfDictionary box(double x, double top, double width, double height) {
        float left = (float) x;
        float bottom = (float) (Geometry.PAGE_HEIGHT - top - height);
        PdfStructureAttributes layout = new PdfStructureAttributes("Layout");
        layout.addEnumAttribute("Placement", "Block");
        PdfDictionary attributes = layout.getPdfObject();
        attributes.put(
                PdfName.BBox, new PdfArray(new float[] {left, bottom, left + (float) width, bottom + (float) height}));
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
