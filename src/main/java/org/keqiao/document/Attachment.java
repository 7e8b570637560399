package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attachment: its name in the note below the body, and its pages behind the document.
 *
 * @param title without number and without punctuation after it (GB/T 9704-2012, 7.3.4)
 * @param body empty where the attachment is not bound with the document
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Attachment(String title, List<Block> body) {

    public Attachment(String title, @Nullable List<Block> body) {
        this.title = CleanText.of(title);
        this.body = body == null ? List.of() : List.copyOf(body);
    }

    /** An attachment that goes its own way. */
    public static Attachment named(String title) {
        return new Attachment(title, List.of());
    }
}
