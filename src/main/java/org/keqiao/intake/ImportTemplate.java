package org.keqiao.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The empty sheet that offices fill in: headers, drop-down values, and a page that explains each column. */
@Component
public class ImportTemplate {

    private static final int PREPARED_ROWS = 5000;
    private static final String HEAD_COLOUR = "DCE6F1";

    private final ImportColumns columns;

    ImportTemplate(ImportColumns columns) {
        this.columns = columns;
    }

    /** The template as an .xlsx file. */
    public byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "keqiao", "1.0")) {
            Worksheet sheet = book.newWorksheet("提案");
            Worksheet help = book.newWorksheet("填写说明");
            Worksheet lists = book.newWorksheet("选项");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            List<ImportColumn> all = columns.all();
            for (int i = 0; i < all.size(); i++) {
                column(sheet, lists, i, all.get(i));
            }
            sheet.freezePane(0, 1);
            explain(help, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void column(Worksheet sheet, Worksheet lists, int i, ImportColumn column) {
        sheet.value(0, i, column.header() + (column.required() ? "*" : ""));
        sheet.style(0, i).bold().fillColor(HEAD_COLOUR).wrapText(true).set();
        sheet.width(i, column.type() == ImportColumn.Type.TEXT ? 24 : 12);
        // Text, so that a spreadsheet program leaves the zeros of 0539 alone.
        sheet.style(i).format("@").set();
        List<String> values = column.type() == ImportColumn.Type.YES_NO
                ? List.of("是", "否")
                : List.copyOf(column.options().keySet());
        for (int row = 0; row < values.size(); row++) {
            lists.value(row, i, values.get(row));
        }
        if (!values.isEmpty()) {
            Range offered = lists.range(0, i, values.size() - 1, i);
            sheet.range(1, i, PREPARED_ROWS, i)
                    .validateWithList(offered)
                    .allowBlank(true)
                    .errorTitle(column.header())
                    .error("请从列表中选择：" + String.join("、", values))
                    .showErrorMessage(true);
        }
    }

    private static void explain(Worksheet help, List<ImportColumn> columns) {
        List<String> heads = List.of("列", "必填", "可以填写", "说明");
        for (int i = 0; i < heads.size(); i++) {
            help.value(0, i, heads.get(i));
            help.style(0, i).bold().fillColor(HEAD_COLOUR).set();
            help.width(i, i == 3 ? 90 : i == 2 ? 36 : 14);
        }
        int row = 1;
        for (ImportColumn column : columns) {
            help.value(row, 0, column.header());
            help.value(row, 1, column.required() ? "必填" : "");
            help.value(row, 2, allowed(column));
            help.value(row, 3, column.description());
            help.style(row, 3).wrapText(true).set();
            row++;
        }
        String[] rules = {
            "每件一行，从表头下一行填起；不要合并单元格，不要用公式，空行会跳过。",
            "整个文件检查无误后一次登记，有一行不对就全部不登记；同一届次的同一号已经登记且内容相同的自动跳过。",
            "可以只保留需要的列，列的次序不限；“填写说明”和“选项”两页不会导入。"
        };
        for (String rule : rules) {
            help.value(++row, 3, rule);
        }
    }

    private static String allowed(ImportColumn column) {
        return switch (column.type()) {
            case CHOICE -> String.join("、", column.options().keySet());
            case YES_NO -> "是、否（不填为否）";
            case DATE -> "日期，或 2023-02-20 样式的文字";
            case NUMBER -> "整数";
            case TEXT -> "文字";
        };
    }
}
