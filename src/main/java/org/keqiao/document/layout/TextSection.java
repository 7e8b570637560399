package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;

/**
 * The document itself: head, body and signature.
 *
 * <p>Signature and imprint never stand on a page without body. Where the 22 lines of the grid do not work out, the
 * standard asks to adjust the spacing (7.3.5.5), so a few more or fewer lines a page are tried in the order of
 * how little they change; only then does the body break early.
 */
final class TextSection {

    private static final List<Attempt> ATTEMPTS = List.of(
            Attempt.of(22, 2),
            Attempt.of(22, 1),
            Attempt.of(23, 2),
            Attempt.of(23, 1),
            Attempt.onePage(22, 1),
            Attempt.onePage(23, 1),
            Attempt.onePage(24, 1),
            Attempt.onePage(25, 1),
            Attempt.onePage(26, 1),
            Attempt.of(21, 2),
            Attempt.of(21, 1),
            Attempt.of(24, 1),
            Attempt.of(20, 1),
            Attempt.of(19, 1));

    /** Body lines that should go over with the signature, so that no single line does. */
    private static final int COMPANY = 2;

    /** So many lines more may go over for the sake of a whole paragraph. */
    private static final int WHOLE_PARAGRAPH = 1;

    private static final Attempt STANDARD = Attempt.of(Geometry.LINES, 1);

    private final FirstPage first;
    private final List<FlowItem> items;
    private final int body;
    private final SignatureSetter signature;
    private final NotesSetter notes;

    TextSection(Setter setter, OfficialDocument document, FirstPage first) {
        BodySetter setBody = new BodySetter(setter);
        this.first = first;
        this.items = new ArrayList<>(setBody.items(Part.BODY, 0, document.body()));
        this.body = items.size();
        this.items.addAll(setBody.note(document.attachments()));
        this.signature = SignatureSetter.of(setter, document.signature());
        this.notes = new NotesSetter(setter, document.notes());
    }

    /**
     * Adds the section's pages.
     *
     * @param bottom how far down the last page is free, in points
     */
    void set(List<PageBuilder> pages, double bottom) {
        for (Attempt attempt : ATTEMPTS) {
            Layout layout = layout(attempt, 0);
            if (layout.isGood(bottom)) {
                layout.draw(pages);
                return;
            }
        }
        Optional<Layout> early = earlyBreak(bottom);
        if (early.isPresent()) {
            early.get().draw(pages);
        } else {
            layout(STANDARD, 0).drawApart(pages);
        }
    }

    /** With so few lines held back as will do; where it costs few lines more, a whole paragraph goes over. */
    private Optional<Layout> earlyBreak(double bottom) {
        Optional<Layout> first = Optional.empty();
        int least = Math.min(COMPANY, Math.max(1, items.size() - 1));
        int most = items.size();
        for (int held = least; held < most; held++) {
            Layout layout = layout(STANDARD, held);
            if (layout.isGood(bottom)) {
                if (startsParagraph(items.size() - held)) {
                    return Optional.of(layout);
                }
                if (first.isEmpty()) {
                    first = Optional.of(layout);
                    most = Math.min(most, held + 1 + WHOLE_PARAGRAPH);
                }
            }
        }
        return first;
    }

    private boolean startsParagraph(int index) {
        return !(items.get(index) instanceof FlowLine line
                && items.get(index - 1) instanceof FlowLine before
                && line.part() == before.part()
                && line.paragraph() == before.paragraph());
    }

    /** As many body lines as are held go over to the last page, however empty that leaves the one before. */
    private Layout layout(Attempt attempt, int held) {
        Grid grid = first.head().grid(attempt.lines, attempt.onePage);
        double start = first.set(grid, new PageBuilder(1));
        Pagination flow = new Pagination(items, grid, start, new Grid(attempt.lines), held);
        BodyEnd end = flow.isEmpty()
                ? new BodyEnd(start, grid.firstLineBelow(start))
                : new BodyEnd(flow.bottom(), flow.nextLine());
        return new Layout(attempt, grid, flow, end);
    }

    /** A grid to try, and the blank lines between body and signature; with blanks in the head cut for one page. */
    private record Attempt(int lines, int blank, boolean onePage) {
        static Attempt of(int lines, int blank) {
            return new Attempt(lines, blank, false);
        }

        static Attempt onePage(int lines, int blank) {
            return new Attempt(lines, blank, true);
        }
    }

    private final class Layout {
        private final Attempt attempt;
        private final Grid grid;
        private final Pagination flow;
        private final BodyEnd end;

        Layout(Attempt attempt, Grid grid, Pagination flow, BodyEnd end) {
            this.attempt = attempt;
            this.grid = grid;
            this.flow = flow;
            this.end = end;
        }

        boolean isGood(double bottom) {
            boolean company = flow.lastPage() == 0 || flow.bodyOnLastPage() >= Math.min(COMPANY, body);
            boolean wanted = flow.hasBodyOnFirstPage() && (!attempt.onePage || flow.lastPage() == 0);
            return company && wanted && closing(null) <= bottom + 1e-6;
        }

        void draw(List<PageBuilder> pages) {
            int before = pages.size();
            for (int i = 0; i <= flow.lastPage(); i++) {
                pages.add(new PageBuilder(before + i + 1));
            }
            first.set(grid, pages.get(before));
            flow.draw(pages.subList(before, pages.size()));
            closing(pages.get(pages.size() - 1));
        }

        /** The last resort, where the last row or the whole body leaves no room: nothing lies on anything else. */
        void drawApart(List<PageBuilder> pages) {
            int before = pages.size();
            for (int i = 0; i <= flow.lastPage() + 1; i++) {
                pages.add(new PageBuilder(before + i + 1));
            }
            first.set(grid, pages.get(before));
            flow.draw(pages.subList(before, pages.size()));
            Grid standard = new Grid(Geometry.LINES);
            BodyEnd top = new BodyEnd(Geometry.TOP, 0);
            PageBuilder page = pages.get(pages.size() - 1);
            signature.set(standard, top, attempt.blank, page);
            notes.set(standard, page, signature.lastLine(standard, top, attempt.blank, notes.right()));
        }

        /** Signature and notes, set or only measured; gives their lower edge. */
        private double closing(@Nullable PageBuilder page) {
            double signed = signature.set(flow.grid(), end, attempt.blank, page);
            if (notes.isEmpty()) {
                return signed;
            }
            int last = signature.lastLine(flow.grid(), end, attempt.blank, notes.right());
            if (page != null) {
                notes.set(flow.grid(), page, last);
            }
            return Math.max(signed, notes.bottom(flow.grid(), last));
        }
    }
}
