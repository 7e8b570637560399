package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A paragraph of the body; its level is read from its own numbering. */
public record Paragraph(String text) implements Block {

    public Paragraph {
        text = CleanText.of(text);
    }

    /** The level that the paragraph's number shows. */
    @JsonIgnore
    public Level level() {
        return Level.of(text);
    }

    /**
     * How many UTF-16 units from the start are set in the level's face.
     *
     * <p>A heading that runs on in the same paragraph ends with its first full stop; what follows is body.
     */
    @JsonIgnore
    public int headingLength() {
        if (!level().isHeading()) {
            return 0;
        }
        int stop = text.indexOf('。');
        return stop < 0 ? text.length() : stop + 1;
    }
}
