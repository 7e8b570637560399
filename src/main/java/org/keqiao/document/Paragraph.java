package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A paragraph of the body; its level is read from its own numbering. */
public record Paragraph(
        String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) Align align) implements Block {

    public Paragraph(String text, @Nullable Align align) {
        this.text = CleanText.of(text);
        this.align = align == null ? Align.JUSTIFIED : align;
    }

    /** A paragraph that is indented and ends flush, as almost all are. */
    public Paragraph(String text) {
        this(text, Align.JUSTIFIED);
    }

    /** Where a paragraph's or a cell's lines stand. */
    public enum Align {
        /** Two characters in, ending flush: running text. */
        JUSTIFIED,
        /** Flush left without indent. */
        LEFT,
        CENTRED,
        RIGHT
    }

    @JsonIgnore
    @Override
    public String caption() {
        return "";
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
        if (align != Align.JUSTIFIED || !level().isHeading()) {
            return 0;
        }
        int stop = text.indexOf('。');
        return stop < 0 ? text.length() : stop + 1;
    }
}
