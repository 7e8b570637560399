package org.keqiao.document.template;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.document.Table;
import org.keqiao.document.Table.Cell;
import org.keqiao.document.Table.Row;

/** A form's table in the making: labels beside values, two pairs a row. */
final class FieldTable {

    /** Rows of fields are so high in millimetres that a pen finds room. */
    private static final double ROW_HEIGHT = 11;

    private final List<Double> widths;
    private final List<Row> rows = new ArrayList<>();

    /** @param widths of the four columns */
    FieldTable(List<Double> widths) {
        this.widths = widths;
    }

    /** Two labels with their values. */
    FieldTable pair(String label, String value, String otherLabel, String otherValue) {
        return row(ROW_HEIGHT, Cell.label(label), Cell.of(value), Cell.label(otherLabel), Cell.of(otherValue));
    }

    /** A label with a value that takes the rest of the row. */
    FieldTable wide(String label, String value) {
        return row(ROW_HEIGHT, Cell.label(label), Cell.of(value).over(widths.size() - 1));
    }

    /** @param height in millimetres at least */
    FieldTable row(double height, Cell... cells) {
        rows.add(new Row(List.of(cells), height));
        return this;
    }

    Table table() {
        return new Table("", widths, 0, true, rows);
    }
}
