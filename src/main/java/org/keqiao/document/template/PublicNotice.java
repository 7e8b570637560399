package org.keqiao.document.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Block;
import org.keqiao.document.Head;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Seal;
import org.keqiao.document.Signature;
import org.keqiao.document.Table;

/**
 * A public notice (公示): what is intended, the list of those concerned, and how to object.
 *
 * @param opening what is intended and for how long it is shown, one paragraph a line
 * @param list one row for each of those concerned
 * @param closing how to object, one paragraph a line
 */
public record PublicNotice(
        String issuer,
        String title,
        String opening,
        Table list,
        String closing,
        LocalDate date,
        @Nullable Seal seal) {

    /** The notice as it is put up. */
    public OfficialDocument document() {
        List<Block> body = new ArrayList<>(Block.fromText(opening));
        body.add(list);
        body.addAll(Block.fromText(closing));
        return new OfficialDocument(
                Head.none(), title, null, body, List.of(), List.of(), new Signature(issuer, date, seal), null);
    }
}
