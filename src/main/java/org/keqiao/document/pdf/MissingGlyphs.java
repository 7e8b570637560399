package org.keqiao.document.pdf;

import java.util.List;
import org.keqiao.document.Glyphs;
import org.keqiao.document.MissingGlyphException;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.Part;
import org.keqiao.document.Passage;
import org.keqiao.document.Seal;

/** Stops a document that holds a character that no font can draw. */
public final class MissingGlyphs {

    private final Glyphs fonts;

    public MissingGlyphs(Glyphs fonts) {
        this.fonts = fonts;
    }

    /** @throws MissingGlyphException naming the first passage with such characters */
    public void refuse(OfficialDocument document) {
        document.passages().forEach(this::refuse);
        for (Seal seal : document.signature().seals()) {
            if (seal instanceof Seal.TestSeal test) {
                refuse(new Passage(Part.SEAL, 0, test.name()));
            }
        }
    }

    private void refuse(Passage passage) {
        List<String> missing = fonts.missingIn(passage.text());
        if (!missing.isEmpty()) {
            throw new MissingGlyphException(passage, missing);
        }
    }
}
