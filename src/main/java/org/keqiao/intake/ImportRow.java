package org.keqiao.intake;

import java.util.List;
import java.util.Map;

/**
 * A row of a sheet, read as far as it could be.
 *
 * @param values by field of the registration form
 * @param cells where each field stands: D17
 * @param faults what could not be read
 */
record ImportRow(
        String sheet, int number, Map<String, Object> values, Map<String, String> cells, List<ImportFault> faults) {

    ImportRow {
        values = Map.copyOf(values);
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** A fault of a field, at its cell, or at the row's beginning where the sheet has no such column. */
    ImportFault fault(String field, String message) {
        return new ImportFault(sheet, cells.getOrDefault(field, "A" + number), message);
    }
}
