package org.keqiao.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.keqiao.document.Paragraph.Align;
import org.keqiao.document.Part;
import org.keqiao.document.Table;
import org.keqiao.document.Table.Cell;
import org.keqiao.document.Table.Row;

/** Sets a table row by row; the standard says nothing of tables but that they keep to the type area. */
final class TableSetter {

    private static final double SIZE = Geometry.SIZE_TABLE;
    private static final double PITCH = Geometry.TABLE_PITCH;
    private static final double PADDING = Geometry.CELL_PADDING;

    private final Setter setter;

    TableSetter(Setter setter) {
        this.setter = setter;
    }

    List<FlowRow> rows(Part part, int number, Table table) {
        List<Double> columns = columns(table.widths());
        List<FlowRow> head = new ArrayList<>();
        List<FlowRow> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isHead = i < table.headRows();
            boolean last = i == table.rows().size() - 1;
            List<List<FlowLine>> cells = cells(part, number, table, i, columns);
            List<FlowRow> pieces = pieces(table, table.rows().get(i), cells, columns, List.copyOf(head), isHead, last);
            rows.addAll(pieces);
            if (isHead) {
                head.addAll(pieces);
            }
        }
        return rows;
    }

    /** Left edge of every column and right edge of the last, in points from the left of the type area. */
    private static List<Double> columns(List<Double> widths) {
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> edges = new ArrayList<>(List.of(0.0));
        double x = 0;
        for (double width : widths) {
            x += width;
            edges.add(x / sum * Geometry.TYPE_WIDTH);
        }
        return edges;
    }

    private List<List<FlowLine>> cells(Part part, int number, Table table, int row, List<Double> columns) {
        List<List<FlowLine>> cells = new ArrayList<>();
        List<Cell> given = table.rows().get(row).cells();
        for (int i = 0; i < given.size(); i++) {
            int column = table.column(row, i);
            CellPlace place = new CellPlace(
                    row, column, given.get(i).columns(), given.get(i).label(), false);
            double left = columns.get(column) + PADDING;
            double right = columns.get(column + given.get(i).columns()) - PADDING;
            cells.add(lines(part, number, given.get(i), left, right, row < table.headRows()).stream()
                    .map(line -> line.in(place))
                    .toList());
        }
        return cells;
    }

    private List<FlowLine> lines(Part part, int number, Cell cell, double left, double right, boolean head) {
        Measure measure = new Measure(0, 0, (right - left) / SIZE);
        Align align = cell.align() == Align.JUSTIFIED ? Align.LEFT : cell.align();
        List<FlowLine> lines = new ArrayList<>();
        for (String paragraph : cell.text().split("\n")) {
            StyledText text = setter.text(paragraph, head ? Face.HEI : Face.FANG_SONG);
            setter.aligned(part, number, cell.label() ? text.keepingNames() : text, measure, SIZE, align)
                    .forEach(line -> lines.add(line.shifted(left)));
        }
        return lines;
    }

    /** The row, or several where it is higher than a page with its head. */
    private static List<FlowRow> pieces(
            Table table,
            Row row,
            List<List<FlowLine>> cells,
            List<Double> columns,
            List<FlowRow> head,
            boolean isHead,
            boolean last) {
        double above = head.stream().mapToDouble(FlowRow::height).sum();
        int most = (int) ((Geometry.TYPE_HEIGHT - above - 2 * PADDING) / PITCH);
        int lines = Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
        List<Double> edges = table.ruled() ? edges(table, row, columns) : List.of();
        List<FlowRow> pieces = new ArrayList<>();
        for (int from = 0; from < lines; from += most) {
            int to = Math.min(lines, from + most);
            double least = from == 0 && to == lines ? row.leastHeight() * Geometry.MM : 0;
            double height = Math.max(least, (to - from) * PITCH + 2 * PADDING);
            List<FlowRow.CellText> texts = new ArrayList<>();
            for (List<FlowLine> cell : cells) {
                int end = Math.min(to, cell.size());
                texts.add(text(from < end ? cell.subList(from, end) : Collections.emptyList(), height, to < lines));
            }
            pieces.add(new FlowRow(
                    isHead ? List.of() : head, edges, texts, height, isHead, to < lines, last && to == lines));
        }
        return pieces;
    }

    /** Centred between the borders; a piece that goes on begins at the top. */
    private static FlowRow.CellText text(List<FlowLine> lines, double height, boolean continues) {
        double top = continues ? PADDING : (height - lines.size() * PITCH) / 2;
        List<Double> offsets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            offsets.add(top + i * PITCH + (PITCH - SIZE) / 2);
        }
        return new FlowRow.CellText(lines, offsets);
    }

    private static List<Double> edges(Table table, Row row, List<Double> columns) {
        List<Double> edges = new ArrayList<>(List.of(columns.get(0)));
        int column = 0;
        for (Cell cell : row.cells()) {
            column += cell.columns();
            edges.add(columns.get(column));
        }
        return edges;
    }
}
