package org.keqiao.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spreadsheets as offices fill them in. */
public final class Sheets {

    /** The columns an office cannot leave out, and some it may, in this order: A to L. */
    static final List<String> HEADERS =
            List.of("类别", "届", "次会议", "提案号", "案由", "提案者", "分类", "交办日期", "交办单位", "具体建议", "办理角色", "主办单位");

    private Sheets() {}

    /** A row that breaks no rule; the given columns replace or add to it. */
    public static Map<String, Object> row(String number, Map<String, Object> columns) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("类别", "政协提案");
        row.put("届", "14");
        row.put("次会议", "1");
        row.put("提案号", number);
        row.put("案由", "关于第" + number + "号事项的建议");
        row.put("提案者", "姜雪峰、洪亮");
        row.put("分类", "经济");
        row.put("交办日期", "2023-02-20");
        row.put("交办单位", "市政府办公厅建议提案处");
        row.put("具体建议", "一、第" + number + "号建议。\n二、另一条建议。");
        row.putAll(columns);
        return row;
    }

    public static byte[] file(List<Map<String, Object>> rows) {
        return file(rows, sheet -> {});
    }

    /** The rows from line 2 on, under the headers of line 1, and then what else is done to the sheet. */
    static byte[] file(List<Map<String, Object>> rows, Consumer<Worksheet> more) {
        List<String> headers = new ArrayList<>(HEADERS);
        rows.forEach(row ->
                row.keySet().stream().filter(key -> !headers.contains(key)).forEach(headers::add));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("提案");
            for (int i = 0; i < headers.size(); i++) {
                sheet.value(0, i, headers.get(i));
                for (int line = 0; line < rows.size(); line++) {
                    put(sheet, line + 1, i, rows.get(line).get(headers.get(i)));
                }
            }
            more.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int line, int column, @org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof java.time.LocalDate date) {
            sheet.value(line, column, date);
            sheet.style(line, column).format("yyyy/m/d").set();
        } else if (value != null) {
            sheet.value(line, column, value.toString());
        }
    }
}
