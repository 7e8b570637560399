package org.keqiao.document.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Block;
import org.keqiao.document.Head;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Paragraph;
import org.keqiao.document.Seal;
import org.keqiao.document.Signature;

/**
 * A card of the register (登记表): labels and values, then what the office certifies.
 *
 * @param title e.g. 技术转移人才登记表
 * @param number the entry's number in the register
 * @param fields label and value; long values take a row of their own
 * @param statement what is certified below the table; empty for none
 */
public record RegistrationCard(
        String title,
        String number,
        List<ApprovalSlip.Field> fields,
        String statement,
        String issuer,
        LocalDate date,
        @Nullable Seal seal) {

    private static final List<Double> WIDTHS = List.of(3.6, 6.0, 3.6, 6.0);

    /** A value wider than this many ideographs does not fit half a row. */
    private static final int LONG = 11;

    public RegistrationCard {
        fields = List.copyOf(fields);
    }

    /** The card as a paper of the office. */
    public OfficialDocument document() {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph("登记编号：" + number, Paragraph.Align.LEFT));
        FieldTable table = new FieldTable(WIDTHS);
        ApprovalSlip.Field waiting = null;
        for (ApprovalSlip.Field field : fields) {
            if (width(field.value()) > LONG) {
                waiting = flush(table, waiting);
                table.wide(field.label(), field.value());
            } else if (waiting == null) {
                waiting = field;
            } else {
                table.pair(waiting.label(), waiting.value(), field.label(), field.value());
                waiting = null;
            }
        }
        flush(table, waiting);
        body.add(table.table());
        body.addAll(Block.fromText(statement));
        return new OfficialDocument(
                Head.none(), title, null, body, List.of(), List.of(), new Signature(issuer, date, seal), null);
    }

    private static double width(String value) {
        return value.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }

    private static ApprovalSlip.@Nullable Field flush(FieldTable table, ApprovalSlip.@Nullable Field waiting) {
        if (waiting != null) {
            table.wide(waiting.label(), waiting.value());
        }
        return null;
    }
}
