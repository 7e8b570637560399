package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Part;

/** On which page and at which height each item of the flow stands; nothing is drawn yet. */
final class Pagination {

    private static final double EPSILON = 1e-6;

    private final List<FlowItem> items;
    private final List<Placed> placed = new ArrayList<>();
    private final Grid rest;
    private Grid grid;
    private int page;
    private double free;
    private int onPage;

    /**
     * @param start upper edge of the first item on the first page
     * @param held so many of the last items begin a page of their own; 0 for none
     */
    Pagination(List<FlowItem> items, Grid first, double start, Grid rest, int held) {
        this.items = items;
        this.grid = first;
        this.rest = rest;
        this.free = start;
        for (int i = 0; i < items.size(); i++) {
            boolean early = held > 0 && i == items.size() - held;
            boolean chained = i > 0 && items.get(i - 1).keepsWithNext();
            boolean fits = chained ? fitsAlone(items.get(i)) : fits(i);
            if (early || !fits && (onPage > 0 || page == 0 && !fitsAlone(items.get(i)))) {
                newPage();
            }
            place(items.get(i));
        }
    }

    /** Index of the last page, from 0. */
    int lastPage() {
        return page;
    }

    /** How many lines, rows and pictures of the text itself stand on the last page. */
    int bodyOnLastPage() {
        return (int)
                placed.stream().filter(at -> at.page == page && isBody(at.item)).count();
    }

    boolean hasBodyOnFirstPage() {
        return placed.stream().anyMatch(at -> at.page == 0 && isBody(at.item));
    }

    /** The note on attachments is no body, and neither is a distance. */
    static boolean isBody(FlowItem item) {
        return !item.isBlank() && !(item instanceof FlowLine line && line.part() == Part.ATTACHMENTS);
    }

    /** The grid of the last page. */
    Grid grid() {
        return grid;
    }

    /** Lower edge of the last item. */
    double bottom() {
        Placed last = placed.get(placed.size() - 1);
        return last.top + last.item.height();
    }

    /** The first line of the grid below the last item. */
    int nextLine() {
        return grid.firstLineBelow(free);
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    void draw(List<PageBuilder> pages) {
        for (int i = 0; i < placed.size(); i++) {
            Placed at = placed.get(i);
            PageBuilder target = pages.get(at.page);
            if (at.item instanceof FlowLine line) {
                if (!line.isBlank()) {
                    target.add(line.onLine(at.top));
                }
            } else if (at.item instanceof FlowPicture picture) {
                target.add(picture.at(at.top));
            } else if (at.item instanceof FlowRow row) {
                row.draw(target, at.top, !isRowAbove(i), !isRowBelow(i), at.repeated);
            }
        }
    }

    private boolean isRowAbove(int i) {
        return i > 0 && isSameTable(placed.get(i - 1), placed.get(i));
    }

    private boolean isRowBelow(int i) {
        return i + 1 < placed.size() && isSameTable(placed.get(i), placed.get(i + 1));
    }

    private static boolean isSameTable(Placed upper, Placed lower) {
        return upper.page == lower.page
                && upper.item instanceof FlowRow row
                && lower.item instanceof FlowRow
                && !row.last();
    }

    /** Whether the item fits on the page, together with those that it is to stay with. */
    private boolean fits(int index) {
        double y = free;
        for (int i = index; i < items.size(); i++) {
            FlowItem item = items.get(i);
            double top = item.top(grid, y);
            if (top + item.height() > Geometry.BOTTOM + EPSILON) {
                return false;
            }
            y = item.next(grid, top);
            if (!item.keepsWithNext()) {
                return true;
            }
        }
        return true;
    }

    /** Page 1 must show text (7.2.4, 7.3.2), be it a heading without what follows. */
    private boolean fitsAlone(FlowItem item) {
        return item.top(grid, free) + item.height() <= Geometry.BOTTOM + EPSILON;
    }

    private void newPage() {
        page++;
        grid = rest;
        free = rest.top(0);
        onPage = 0;
    }

    private void place(FlowItem item) {
        boolean fresh = onPage == 0 && page > 0;
        if (fresh && item.isBlank()) {
            return;
        }
        if (fresh && item instanceof FlowRow row) {
            row.head().forEach(head -> put(head, true));
        }
        put(item, false);
        onPage += item.isBlank() ? 0 : 1;
    }

    private void put(FlowItem item, boolean repeated) {
        double top = item.top(grid, free);
        placed.add(new Placed(item, page, top, repeated));
        free = item.next(grid, top);
    }

    private record Placed(FlowItem item, int page, double top, boolean repeated) {}
}
