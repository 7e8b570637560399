package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Attachment;
import org.keqiao.document.Head;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.OverfullImprintException;
import org.keqiao.document.Part;

/** Sets an official document on pages: the document itself, then its attachments, the imprint at the very end. */
public final class Typesetter {

    /** Room that the last page keeps above the imprint: two lines of body and a signature under its seal. */
    private static final double ABOVE_IMPRINT = Geometry.SEAL_DIAMETER + 4 * Geometry.SIZE_3;

    private final Setter setter;

    public Typesetter(GlyphMetrics metrics) {
        setter = new Setter(metrics);
    }

    /**
     * The document's pages, numbered from 1.
     *
     * @throws OverfullImprintException if addressees and copies leave no room above them on a page
     */
    public List<Page> set(OfficialDocument document) {
        List<Attachment> bound = document.attachments().stream()
                .filter(attachment -> !attachment.body().isEmpty())
                .toList();
        FirstPage first = FirstPage.of(setter, document);
        ImprintSetter imprint = new ImprintSetter(setter, document, first.movedAddressee());
        if (imprint.top() < Geometry.TOP + ABOVE_IMPRINT) {
            throw new OverfullImprintException();
        }
        List<PageBuilder> pages = new ArrayList<>();
        double bottom = bound.isEmpty() ? imprint.top() : Geometry.BOTTOM;
        new TextSection(setter, document, first).set(pages, bottom);
        int before = 0;
        for (Attachment attachment : bound) {
            boolean last = attachment == bound.get(bound.size() - 1);
            int number = document.attachments().size() == 1
                    ? 0
                    : document.attachments().indexOf(attachment) + 1;
            new AttachmentSection(setter, attachment, number, before)
                    .set(pages, last ? imprint.top() : Geometry.BOTTOM);
            before += attachment.body().size();
        }
        imprint.set(pages.get(pages.size() - 1));
        return numbered(document.head().format(), pages);
    }

    /** A letter's first page has no number (10.1); neither has a form of one page. */
    private List<Page> numbered(Head.Format format, List<PageBuilder> pages) {
        boolean all = switch (format) {
            case NAME_ONLY, DOCUMENT -> true;
            case LETTER -> false;
            case NONE -> pages.size() > 1;
        };
        for (PageBuilder page : pages) {
            if (all || page.number() > 1) {
                page.add(pageNumber(page.number()));
            }
        }
        return pages.stream().map(PageBuilder::build).toList();
    }

    /** — 1 — on the right of odd pages and on the left of even ones (7.5). */
    private TextLine pageNumber(int number) {
        StyledText text = setter.text("— " + number + " —", Face.SONG);
        double size = Geometry.SIZE_4;
        double blank = Geometry.PAGE_NUMBER_BLANK * size;
        FlowLine line = number % 2 == 1
                ? setter.endingAt(Part.PAGE_NUMBER, text, Geometry.TYPE_WIDTH - blank, size)
                : setter.from(Part.PAGE_NUMBER, text, blank, size, Ink.BLACK);
        return line.at(Geometry.BOTTOM + Geometry.PAGE_NUMBER_BELOW - size / 2);
    }
}
