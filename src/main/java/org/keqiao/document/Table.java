package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Paragraph.Align;

/**
 * A table as wide as the type area; it may run over pages and then shows its head rows again.
 *
 * @param widths of the columns, in whatever unit: only their relation counts
 * @param headRows how many of the first rows name the columns
 * @param ruled whether it shows its lines; without them it sets labels beside values
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Table(String caption, List<Double> widths, int headRows, boolean ruled, List<Row> rows) implements Block {

    /** @throws IllegalArgumentException if a row does not have as many columns as the table */
    public Table(@Nullable String caption, List<Double> widths, int headRows, boolean ruled, List<Row> rows) {
        this.caption = caption == null ? "" : CleanText.of(caption);
        this.widths = List.copyOf(widths);
        this.headRows = headRows;
        this.ruled = ruled;
        this.rows = List.copyOf(rows);
        for (Row row : this.rows) {
            int columns = row.cells().stream().mapToInt(Cell::columns).sum();
            if (columns != this.widths.size()) {
                throw new IllegalArgumentException("row of " + columns + " columns in a table of " + widths.size());
            }
        }
    }

    /**
     * @param leastHeight in millimetres; 0 for as high as the text
     */
    public record Row(List<Cell> cells, double leastHeight) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(Arrays.asList(cells), 0);
        }
    }

    /**
     * @param text its paragraphs, one a line
     * @param columns how many columns it spans
     * @param label whether it names what stands beside or below it
     */
    public record Cell(String text, int columns, Align align, boolean label) {
        public Cell(String text, int columns, @Nullable Align align, boolean label) {
            this.text = CleanText.ofLines(text);
            this.columns = Math.max(1, columns);
            this.align = align == null ? Align.LEFT : align;
            this.label = label;
        }

        public static Cell of(String text) {
            return new Cell(text, 1, Align.LEFT, false);
        }

        /** A cell that names others. */
        public static Cell label(String text) {
            return new Cell(text, 1, Align.CENTRED, true);
        }

        /** The same cell over several columns. */
        public Cell over(int columns) {
            return new Cell(text, columns, align, label);
        }

        public Cell centred() {
            return new Cell(text, columns, Align.CENTRED, label);
        }
    }

    /** Names of the columns and values row by row. */
    public static Table of(String caption, List<Double> widths, List<String> head, List<List<String>> rows) {
        Row names = new Row(head.stream().map(Cell::label).toList(), 0);
        List<Row> values = rows.stream()
                .map(row -> new Row(row.stream().map(Cell::of).toList(), 0))
                .toList();
        List<Row> all = new java.util.ArrayList<>(List.of(names));
        all.addAll(values);
        return new Table(caption, widths, 1, true, all);
    }

    /** The column in which a cell begins, from 0. */
    @JsonIgnore
    public int column(int row, int cell) {
        return IntStream.range(0, cell)
                .map(i -> rows.get(row).cells().get(i).columns())
                .sum();
    }
}
