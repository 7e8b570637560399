package org.keqiao.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A font, parsed once and shared by all documents. */
final class Typeface {

    /** An ideograph that fills its square and stands in every Chinese font. */
    private static final int REFERENCE = '国';

    /** The Fandol fonts put their ideographs lower than their own metrics say. */
    private static final double FANDOL_DESCENT = 0.2;

    /** Where fonts with CFF outlines put the square by convention. */
    private static final double USUAL_DESCENT = 0.12;

    private final String name;
    private final FontProgram program;
    private final double descent;

    private Typeface(String name, FontProgram program) {
        this.name = name;
        this.program = program;
        this.descent = descent(program);
    }

    static Typeface parse(String name, byte[] font) throws IOException {
        boolean collection = name.toLowerCase(Locale.ROOT).endsWith(".ttc");
        FontProgram program =
                collection ? FontProgramFactory.createFont(font, 0, false) : FontProgramFactory.createFont(font, false);
        return new Typeface(name, program);
    }

    String name() {
        return name;
    }

    FontProgram program() {
        return program;
    }

    /** Whether the font's maker allows it in documents (OS/2 fsType). */
    boolean mayBeEmbedded() {
        return program.getFontNames().allowEmbedding();
    }

    /** How far the ideographs' square reaches below the baseline, in parts of the size. */
    double descent() {
        return descent;
    }

    boolean has(int codePoint) {
        return codePoint >= ' ' && glyph(codePoint) != null;
    }

    @Nullable
    Glyph glyph(int codePoint) {
        Glyph glyph = program.getGlyph(codePoint);
        return glyph == null || glyph.getCode() == 0 ? null : glyph;
    }

    /** Measured on a glyph where the font's format tells its bounds, else by convention. */
    private static double descent(FontProgram program) {
        Glyph reference = program.getGlyph(REFERENCE);
        int[] box = reference == null ? null : reference.getBbox();
        if (box != null) {
            return 0.5 - (box[1] + box[3]) / 2.0 / 1000;
        }
        String family = program.getFontNames().getFontName();
        return family.startsWith("Fandol") ? FANDOL_DESCENT : USUAL_DESCENT;
    }
}
