package org.keqiao.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** The fonts of one file: subsets of the shared ones. */
final class DocumentFonts {

    private final Map<Typeface, PdfFont> fonts = new IdentityHashMap<>();
    private final Map<Typeface, Map<Integer, Integer>> characters = new IdentityHashMap<>();

    PdfFont of(Typeface typeface) {
        return fonts.computeIfAbsent(typeface, DocumentFonts::embed);
    }

    /**
     * Whether the character's glyph stands for another character in this file already.
     *
     * <p>A font may draw · and • with one glyph, and a glyph says only one character when text is copied out.
     */
    boolean isAmbiguous(Typeface typeface, int codePoint) {
        Glyph glyph = Objects.requireNonNull(typeface.glyph(codePoint));
        Integer first =
                characters.computeIfAbsent(typeface, key -> new HashMap<>()).putIfAbsent(glyph.getCode(), codePoint);
        return first != null && first != codePoint;
    }

    /** The character's code in the file; the glyph keeps the meaning of the character that came first. */
    byte[] encode(Typeface typeface, int codePoint) {
        Glyph glyph = Objects.requireNonNull(typeface.glyph(codePoint));
        int first =
                characters.computeIfAbsent(typeface, key -> new HashMap<>()).getOrDefault(glyph.getCode(), codePoint);
        return of(typeface).convertToBytes(Objects.requireNonNull(typeface.glyph(first)));
    }

    private static PdfFont embed(Typeface typeface) {
        return PdfFontFactory.createFont(typeface.program(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }
}
