package org.keqiao.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keqiao.document.Table;
import org.keqiao.document.Table.Cell;
import org.keqiao.document.layout.CellPlace;

/** A table's rows and cells, the empty ones too: a reader counts columns (ISO 14289-1, 7.5). */
final class TableTags {

    private final PdfDocument pdf;
    private final Map<List<Integer>, PdfStructElem> cells = new HashMap<>();

    TableTags(PdfDocument pdf, PdfStructElem parent, Table table) {
        this.pdf = pdf;
        PdfStructElem element = parent.addKid(new PdfStructElem(pdf, PdfName.Table));
        for (int row = 0; row < table.rows().size(); row++) {
            PdfStructElem line = element.addKid(new PdfStructElem(pdf, PdfName.TR));
            List<Cell> given = table.rows().get(row).cells();
            for (int i = 0; i < given.size(); i++) {
                boolean column = row < table.headRows();
                PdfStructElem cell = line.addKid(cell(given.get(i), column));
                cells.put(List.of(row, table.column(row, i)), cell);
            }
        }
    }

    PdfStructElem of(CellPlace place) {
        return Objects.requireNonNull(cells.get(List.of(place.row(), place.column())));
    }

    private PdfStructElem cell(Cell cell, boolean column) {
        PdfStructElem element = new PdfStructElem(pdf, cell.label() ? PdfName.TH : PdfName.TD);
        PdfStructureAttributes attributes = new PdfStructureAttributes("Table");
        if (cell.label()) {
            attributes.addEnumAttribute("Scope", column ? "Column" : "Row");
        }
        if (cell.columns() > 1) {
            attributes.addIntAttribute("ColSpan", cell.columns());
        }
        if (cell.label() || cell.columns() > 1) {
            element.setAttributes(attributes.getPdfObject());
        }
        return element;
    }
}
