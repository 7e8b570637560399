package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A piece of the body or of an attachment. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Picture.class, name = "picture")
})
public sealed interface Block permits Paragraph, Table, Picture {

    /** What stands above a table or below a picture; empty where there is none. */
    String caption();

    /** Plain text as blocks: one paragraph a line; blank lines and indents of blanks are ignored. */
    static List<Block> fromText(String text) {
        return CleanText.ofLines(text).lines().<Block>map(Paragraph::new).toList();
    }
}
