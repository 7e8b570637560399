package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;

/**
 * Sets an official document on pages.
 *
 * <p>Signature and imprint never stand on a page without body. Where the 22 lines of the grid do not work out, the
 * standard asks to adjust the spacing (7.3.5.5), so a few more or fewer lines a page are tried in the order of
 * how little they change; only then does the body break early.
 */
public final class Typesetter {

    private static final List<Attempt> ATTEMPTS = List.of(
            new Attempt(22, 2),
            new Attempt(22, 1),
            new Attempt(23, 2),
            new Attempt(23, 1),
            new Attempt(21, 2),
            new Attempt(21, 1),
            new Attempt(24, 1),
            new Attempt(20, 1),
            new Attempt(19, 1));

    /** Body lines that should go over with the signature, so that no single line does. */
    private static final int COMPANY = 2;

    private final Setter setter;

    public Typesetter(GlyphMetrics metrics) {
        setter = new Setter(metrics);
    }

    /** The document's pages, numbered from 1. */
    public List<Page> set(OfficialDocument document) {
        Parts parts = parts(document, true);
        if (!parts.hasRoomOnFirstPage()) {
            parts = parts(document, false);
        }
        for (Attempt attempt : ATTEMPTS) {
            Optional<List<Page>> pages = parts.set(attempt, 0);
            if (pages.isPresent()) {
                return pages.get();
            }
        }
        return parts.setWithEarlyBreak();
    }

    private Parts parts(OfficialDocument document, boolean addresseeInHead) {
        String moved = addresseeInHead ? null : document.addressee();
        return new Parts(
                setter,
                new HeadSetter(setter, document, addresseeInHead),
                new BodySetter(setter).lines(document),
                new SignatureSetter(setter, document),
                new ImprintSetter(setter, document, moved));
    }

    /** A grid to try, and the blank lines between body and signature. */
    private record Attempt(int lines, int blank) {}

    private record Parts(
            Setter setter, HeadSetter head, List<FlowLine> body, SignatureSetter signature, ImprintSetter imprint) {

        private static final Attempt STANDARD = new Attempt(Geometry.LINES, 1);

        boolean hasRoomOnFirstPage() {
            return head.set(new Grid(Geometry.LINES), new PageBuilder(1)) < Geometry.LINES;
        }

        /** As many body lines as it takes go over to the last page, however empty that leaves the one before. */
        List<Page> setWithEarlyBreak() {
            for (int held = Math.min(COMPANY, Math.max(1, body.size() - 1)); held < body.size(); held++) {
                Optional<List<Page>> pages = set(STANDARD, held);
                if (pages.isPresent()) {
                    return pages.get();
                }
            }
            return set(new Attempt(Geometry.LINES, 1), 0, true).orElseThrow();
        }

        Optional<List<Page>> set(Attempt attempt, int held) {
            return set(attempt, held, false);
        }

        /** Empty where the signature finds no room below the last body lines. */
        private Optional<List<Page>> set(Attempt attempt, int held, boolean force) {
            Grid grid = new Grid(attempt.lines);
            List<PageBuilder> pages = new ArrayList<>();
            PageBuilder page = newPage(pages);
            int line = head.set(grid, page);
            int onPage = 0;
            for (int i = 0; i < body.size(); i++) {
                boolean early = held > 0 && i == body.size() - held;
                if (line >= grid.lines() || early) {
                    page = newPage(pages);
                    line = 0;
                    onPage = 0;
                }
                FlowLine flow = body.get(i);
                if (!(flow.isBlank() && line == 0)) {
                    line = page.addAll(grid, line, List.of(flow));
                }
                onPage++;
            }
            boolean company = pages.size() == 1 || onPage >= Math.min(COMPANY, body.size());
            boolean room = signature.bottom(grid, line - 1, attempt.blank) <= imprint.top();
            if (!force && !(company && room)) {
                return Optional.empty();
            }
            signature.set(grid, page, line - 1, attempt.blank);
            imprint.set(page);
            return Optional.of(numbered(pages));
        }

        private static PageBuilder newPage(List<PageBuilder> pages) {
            PageBuilder page = new PageBuilder(pages.size() + 1);
            pages.add(page);
            return page;
        }

        private List<Page> numbered(List<PageBuilder> pages) {
            pages.forEach(page -> page.add(pageNumber(page.number())));
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
}
