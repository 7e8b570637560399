package org.keqiao.document.layout;

import java.util.List;

/**
 * A row of a table, or a piece of one that is too high for a page.
 *
 * @param head the rows that a further page shows again above this one; none for those rows themselves
 * @param edges of the columns' borders, in points from the left of the type area; none in a table without rules
 * @param keepsWithNext whether it names the columns of what follows, and so never ends a page
 * @param continues whether a further piece of the same row follows
 * @param last whether the table ends here
 */
record FlowRow(
        List<FlowRow> head,
        List<Double> edges,
        List<CellText> cells,
        double height,
        boolean keepsWithNext,
        boolean continues,
        boolean last)
        implements FlowItem {

    /** A cell's lines with their distances from the row's upper edge. */
    record CellText(List<FlowLine> lines, List<Double> offsets) {}

    @Override
    public double top(Grid grid, double free) {
        return free;
    }

    @Override
    public double next(Grid grid, double top) {
        return top + height + (last ? Geometry.BELOW_TABLE : 0);
    }

    /**
     * @param opens whether it is the table's first on the page
     * @param closes whether it is the table's last on the page
     */
    void draw(PageBuilder page, double top, boolean opens, boolean closes, boolean repeated) {
        for (CellText cell : cells) {
            for (int i = 0; i < cell.lines().size(); i++) {
                page.add(line(cell.lines().get(i), repeated)
                        .at(top + cell.offsets().get(i)));
            }
        }
        if (edges.isEmpty()) {
            return;
        }
        double left = Geometry.LEFT + edges.get(0);
        double width = edges.get(edges.size() - 1) - edges.get(0);
        if (opens) {
            page.add(new Rule(left, top, width, Geometry.TABLE_RULE, Ink.BLACK));
        }
        if (closes || !continues) {
            page.add(new Rule(left, top + height, width, Geometry.TABLE_RULE, Ink.BLACK));
        }
        for (double edge : edges) {
            page.add(Rule.upright(Geometry.LEFT + edge, top, height, Geometry.TABLE_RULE));
        }
    }

    private static FlowLine line(FlowLine line, boolean repeated) {
        CellPlace cell = line.cell();
        return repeated && cell != null
                ? line.in(new CellPlace(cell.row(), cell.column(), cell.columns(), cell.label(), true))
                : line;
    }
}
