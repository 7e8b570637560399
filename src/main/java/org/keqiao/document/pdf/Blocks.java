package org.keqiao.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Attachment;
import org.keqiao.document.Block;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;
import org.keqiao.document.Table;

/** The blocks of body and attachments by part and number, and the level of those that are headings. */
final class Blocks {

    private static final int TITLE = 1;
    private static final int ATTACHMENT_TITLE = 2;

    private final List<Block> body;
    private final BodyRoles bodyRoles;
    private final List<Block> attached = new ArrayList<>();
    private final List<Integer> attachedLevels = new ArrayList<>();

    Blocks(OfficialDocument document) {
        body = document.body();
        bodyRoles = new BodyRoles(body, TITLE);
        for (Attachment attachment : document.attachments()) {
            BodyRoles roles = new BodyRoles(attachment.body(), ATTACHMENT_TITLE);
            for (int i = 0; i < attachment.body().size(); i++) {
                attached.add(attachment.body().get(i));
                attachedLevels.add(roles.headingLevel(i + 1));
            }
        }
    }

    /** Level of a heading, or 0 for what is none. */
    int headingLevel(Part part, int number) {
        return switch (part) {
            case TITLE -> TITLE;
            case ATTACHMENT_TITLE -> ATTACHMENT_TITLE;
            case BODY -> bodyRoles.headingLevel(number);
            case ATTACHMENT_BODY -> number < 1 ? 0 : attachedLevels.get(number - 1);
            default -> 0;
        };
    }

    @Nullable
    Table table(Part part, int number) {
        List<Block> blocks = part == Part.BODY ? body : attached;
        return number >= 1 && blocks.get(number - 1) instanceof Table table ? table : null;
    }
}
