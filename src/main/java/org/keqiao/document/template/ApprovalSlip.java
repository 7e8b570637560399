package org.keqiao.document.template;

import java.time.LocalDate;
import java.util.List;
import org.keqiao.document.Head;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Signature;
import org.keqiao.document.Table.Cell;

/**
 * The internal approval slip (发文稿纸): what is to be issued, and every reviewer's opinion with name and time.
 *
 * @param number the document number, empty before it is given
 * @param fields further particulars, two a row
 * @param opinions oldest first
 * @param printedOn day of printing, in the office's zone
 */
public record ApprovalSlip(
        String authority,
        String number,
        String title,
        String addressee,
        String copies,
        List<Field> fields,
        List<Opinion> opinions,
        LocalDate printedOn) {

    private static final List<Double> WIDTHS = List.of(3.4, 7.4, 3.2, 5.0);
    private static final double HEAD_HEIGHT = 9;
    private static final double OPINION_HEIGHT = 14;

    public ApprovalSlip {
        fields = List.copyOf(fields);
        opinions = List.copyOf(opinions);
    }

    /** A label with its value. */
    public record Field(String label, String value) {}

    /**
     * @param stage 处室审核, with the unit where it speaks for one
     * @param text the decision and what was said
     * @param time in the office's zone, in words
     */
    public record Opinion(String stage, String text, String name, String time) {}

    /** The slip as a paper of the office. */
    public OfficialDocument document() {
        FieldTable table = new FieldTable(WIDTHS)
                .wide("发文字号", number.isEmpty() ? "（尚未编号）" : number)
                .wide("标题", title.replace("\n", ""))
                .wide("主送", addressee)
                .wide("抄送", copies.isEmpty() ? "无" : copies);
        for (int i = 0; i < fields.size(); i += 2) {
            Field left = fields.get(i);
            if (i + 1 < fields.size()) {
                table.pair(
                        left.label(),
                        left.value(),
                        fields.get(i + 1).label(),
                        fields.get(i + 1).value());
            } else {
                table.wide(left.label(), left.value());
            }
        }
        table.row(HEAD_HEIGHT, Cell.label("环节"), Cell.label("意见"), Cell.label("姓名"), Cell.label("时间"));
        for (Opinion opinion : opinions) {
            table.row(
                    OPINION_HEIGHT,
                    Cell.label(opinion.stage()),
                    Cell.of(opinion.text()),
                    Cell.of(opinion.name()).centred(),
                    Cell.of(opinion.time()).centred());
        }
        return new OfficialDocument(
                Head.none(),
                authority + "发文稿纸",
                null,
                List.of(table.table()),
                List.of(),
                List.of(),
                Signature.unprinted(authority, printedOn),
                null);
    }
}
