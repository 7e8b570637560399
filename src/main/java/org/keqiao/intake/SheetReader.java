package org.keqiao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.springframework.stereotype.Component;

/** Reads the rows of a workbook one by one, so that memory does not grow with their number. */
@Component
class SheetReader {

    /** Rows above the header: a heading, remarks. */
    private static final int HEADER_WITHIN = 10;

    private static final Set<String> TELLING = Set.of("提案号", "案由", "提案者");

    private final ImportColumns columns;

    SheetReader(ImportColumns columns) {
        this.columns = columns;
    }

    /**
     * Reads all sheets that have a header row; others are left alone.
     *
     * @return what is wrong with headers and cells before any row is understood
     */
    List<ImportFault> read(WorkbookFile file, Consumer<ImportRow> rows) {
        List<ImportFault> faults = new ArrayList<>();
        boolean found = false;
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file.content()), new ReadingOptions(true, true))) {
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    found |= sheet(sheet, file, rows, faults);
                }
            }
        } catch (IOException e) {
            throw WorkbookFile.refused("文件已经损坏，不能读取，请在表格软件中打开后另存，再上传。");
        }
        if (!found) {
            throw WorkbookFile.refused("没有找到表头：前10行中应有一行含有“提案号”“案由”“提案者”，请按模板填写。");
        }
        return faults;
    }

    private boolean sheet(Sheet sheet, WorkbookFile file, Consumer<ImportRow> rows, List<ImportFault> faults)
            throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> all = stream.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                if (row.getRowNum() > HEADER_WITHIN) {
                    return false;
                }
                if (isHeader(row)) {
                    Map<Integer, ImportColumn> layout = layout(sheet, row, faults);
                    merges(sheet, file, row.getRowNum(), layout, faults);
                    if (faults.isEmpty()) {
                        all.forEachRemaining(data -> row(sheet, data, layout).ifPresent(rows));
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isHeader(Row row) {
        Set<String> heads = new HashSet<>();
        row.stream().filter(cell -> cell != null).forEach(cell -> heads.add(ImportColumn.header(cell.getText())));
        return heads.containsAll(TELLING);
    }

    private Map<Integer, ImportColumn> layout(Sheet sheet, Row row, List<ImportFault> faults) {
        Map<Integer, ImportColumn> layout = new TreeMap<>();
        for (Cell cell : row) {
            String header = cell == null ? "" : ImportColumn.header(cell.getText());
            if (header.isEmpty()) {
                continue;
            }
            Optional<ImportColumn> column = columns.headed(header);
            if (column.isEmpty()) {
                faults.add(new ImportFault(sheet.getName(), at(cell), "表头“" + header + "”不认识，请按模板改名，或者删去这一列。"));
            } else if (layout.containsValue(column.get())) {
                faults.add(new ImportFault(sheet.getName(), at(cell), "表头“" + header + "”出现了两次，请删去一列。"));
            } else {
                layout.put(cell.getColumnIndex(), column.get());
            }
        }
        columns.all().stream()
                .filter(column -> column.required() && !layout.containsValue(column))
                .forEach(column -> faults.add(new ImportFault(
                        sheet.getName(), "A" + row.getRowNum(), "缺少“" + column.header() + "”一列，请按模板补上。")));
        return layout;
    }

    private static void merges(
            Sheet sheet, WorkbookFile file, int header, Map<Integer, ImportColumn> layout, List<ImportFault> faults) {
        for (String range : file.mergedIn(sheet.getId())) {
            String[] corners = range.split(":", 2);
            CellAddress from = new CellAddress(corners[0]);
            CellAddress to = new CellAddress(corners[corners.length - 1]);
            boolean inData = to.getRow() + 1 > header
                    && layout.keySet().stream().anyMatch(i -> i >= from.getColumn() && i <= to.getColumn());
            if (inData) {
                faults.add(new ImportFault(sheet.getName(), corners[0], range + "是合并单元格，请取消合并，每行分别填写。"));
            }
        }
    }

    private static Optional<ImportRow> row(Sheet sheet, Row row, Map<Integer, ImportColumn> layout) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> cells = new LinkedHashMap<>();
        List<ImportFault> faults = new ArrayList<>();
        layout.forEach((index, column) -> {
            String where = new CellAddress(row.getRowNum() - 1, index).toString();
            cells.put(column.key(), where);
            Cell cell = row.hasCell(index) ? row.getCell(index) : null;
            if (cell != null) {
                try {
                    CellText.read(cell, column).ifPresent(value -> values.put(column.key(), value));
                } catch (CellText.Unreadable e) {
                    faults.add(new ImportFault(sheet.getName(), where, String.valueOf(e.getMessage())));
                }
            }
        });
        return values.isEmpty() && faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new ImportRow(sheet.getName(), row.getRowNum(), values, cells, faults));
    }

    private static String at(Cell cell) {
        return cell.getAddress().toString();
    }
}
