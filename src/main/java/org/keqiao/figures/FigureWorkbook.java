package org.keqiao.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.keqiao.Keqiao;

/**
 * The figures as an .xlsx file.
 *
 * <p>Columns and their order are a promise to whoever reads the file with a program: new ones are added at the end only.
 */
public final class FigureWorkbook {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final String HEAD_COLOUR = "DCE6F1";
    private static final int HEAD_ROW = 2;
    private static final int FIRST_MEASURE = 3;
    private static final int COLUMNS_A_MEASURE = 3;

    private FigureWorkbook() {}

    public static byte[] of(FigureTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "keqiao", "1.0")) {
            numbers(book.newWorksheet("统计"), table);
            definitions(book.newWorksheet("指标口径"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void numbers(Worksheet sheet, FigureTable table) {
        sheet.value(0, 0, table.session().name() + table.session().noun() + "办理统计");
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, "统计时间：" + MINUTE.format(table.asOf().atZone(ZoneId.of(Keqiao.ZONE))));
        head(sheet);
        int at = HEAD_ROW + 1;
        for (FigureTable.Row row : table.rows()) {
            sheet.value(at, 0, row.grouping().label());
            sheet.value(at, 1, row.label());
            sheet.value(at, 2, row.count());
            shares(sheet, at, row);
            at++;
        }
        sheet.freezePane(2, HEAD_ROW + 1);
    }

    private static void head(Worksheet sheet) {
        List<String> first = List.of("分组", "名称", "应办复");
        for (int i = 0; i < first.size(); i++) {
            name(sheet, i, first.get(i));
        }
        for (Measure measure : Measure.values()) {
            int column = column(measure);
            name(sheet, column, measure.label());
            name(sheet, column + 1, measure.label() + "：分子");
            name(sheet, column + 2, measure.label() + "：分母");
        }
    }

    private static void name(Worksheet sheet, int column, String text) {
        sheet.value(HEAD_ROW, column, text);
        sheet.style(HEAD_ROW, column)
                .bold()
                .fillColor(HEAD_COLOUR)
                .wrapText(true)
                .set();
        sheet.width(column, column == 1 ? 24 : 12);
    }

    private static void shares(Worksheet sheet, int at, FigureTable.Row row) {
        for (Measure measure : Measure.values()) {
            Share share = row.share(measure);
            int column = column(measure);
            // A share of nothing stays empty: a 0 would be averaged.
            share.percent().ifPresent(percent -> {
                sheet.value(at, column, percent.divide(BigDecimal.valueOf(100)));
                sheet.style(at, column).format("0.0%").set();
            });
            sheet.value(at, column + 1, share.part());
            sheet.value(at, column + 2, share.whole());
        }
    }

    private static int column(Measure measure) {
        return FIRST_MEASURE + COLUMNS_A_MEASURE * measure.ordinal();
    }

    private static void definitions(Worksheet sheet) {
        sheet.width(0, 14);
        sheet.width(1, 110);
        int at = 0;
        sheet.value(at, 0, "应办复");
        sheet.value(at++, 1, FigureReport.SCOPE);
        for (Measure measure : Measure.values()) {
            sheet.value(at, 0, measure.label());
            sheet.value(at++, 1, measure.definition());
        }
    }
}
