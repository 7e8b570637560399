package org.keqiao.document.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Block;
import org.keqiao.document.Head;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Paragraph;
import org.keqiao.document.Paragraph.Align;
import org.keqiao.document.Seal;
import org.keqiao.document.Signature;

/**
 * A certificate (证书): number, particulars, and what is certified.
 *
 * @param title e.g. 上海市高新技术成果转化项目证书
 * @param fields label and value, one a line
 * @param statement what is certified, one paragraph a line
 */
public record Certificate(
        String title,
        String number,
        List<ApprovalSlip.Field> fields,
        String statement,
        String issuer,
        LocalDate date,
        @Nullable Seal seal) {

    public Certificate {
        fields = List.copyOf(fields);
    }

    /** The certificate as a paper of the office. */
    public OfficialDocument document() {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph("证书编号：" + number, Align.CENTRED));
        for (ApprovalSlip.Field field : fields) {
            body.add(new Paragraph(field.label() + "：" + field.value()));
        }
        body.addAll(Block.fromText(statement));
        return new OfficialDocument(
                Head.none(), title, null, body, List.of(), List.of(), new Signature(issuer, date, seal), null);
    }
}
