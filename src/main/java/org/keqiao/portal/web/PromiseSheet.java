package org.keqiao.portal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.keqiao.followup.Promise;
import org.keqiao.organization.Organization;
import org.springframework.stereotype.Component;

/** The ledger of promises as a spreadsheet; its columns stay as they are, since offices build on them. */
@Component
class PromiseSheet {

    private static final List<String> COLUMNS =
            List.of("案号", "案由", "发文字号", "承办处室", "承诺内容", "完成日期", "状态", "登记日期", "了结日期");

    private final Organization organization;

    PromiseSheet(Organization organization) {
        this.organization = organization;
    }

    byte[] of(List<Promise> promises) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Keqiao", "1.0")) {
            Worksheet sheet = book.newWorksheet("承诺事项");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (Promise promise : promises) {
                row(sheet, row++, promise);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void row(Worksheet sheet, int row, Promise promise) {
        List<String> cells = List.of(
                promise.caseNumber(),
                promise.caseTitle(),
                promise.number(),
                organization.unitName(promise.unitId()),
                promise.content(),
                promise.dueOn().toString(),
                promise.status().label(),
                promise.openedOn().toString(),
                promise.closedOn() == null ? "" : promise.closedOn().toString());
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
