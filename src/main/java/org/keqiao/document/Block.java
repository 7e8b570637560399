package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A piece of the body. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"))
public sealed interface Block permits Paragraph {

    /** Plain text as blocks: one paragraph a line; blank lines and indents of blanks are ignored. */
    static List<Block> fromText(String text) {
        return CleanText.ofLines(text).lines().<Block>map(Paragraph::new).toList();
    }
}
