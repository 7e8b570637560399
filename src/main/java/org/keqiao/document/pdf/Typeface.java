package org.keqiao.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A font, parsed once and shared by all documents. */
public final class Typeface {

    /** An ideograph that fills its square and stands in every Chinese font. */
    private static final int REFERENCE = '国';

    /** The Fandol fonts put their ideographs lower than their own metrics say. */
    private static final double FANDOL_DESCENT = 0.2;

    /** Where fonts with CFF outlines put the square by convention. */
    private static final double USUAL_DESCENT = 0.12;

    private final String name;
    private final byte[] file;
    private final FontProgram program;
    private final double descent;
    private volatile @Nullable TrueTypeGlyphs glyphs;

    private Typeface(String name, byte[] file, FontProgram program) {
        this.name = name;
        this.file = file;
        this.program = program;
        this.descent = descent(program);
    }

    static Typeface parse(String name, byte[] font) throws IOException {
        boolean collection = name.toLowerCase(Locale.ROOT).endsWith(".ttc");
        FontProgram program =
                collection ? FontProgramFactory.createFont(font, 0, false) : FontProgramFactory.createFont(font, false);
        return new Typeface(name, font, program);
    }

    String name() {
        return name;
    }

    /** The name that a file shows for the font: FandolFang-Regular. */
    public String fontName() {
        return program.getFontNames().getFontName();
    }

    /**
     * A font file with the glyphs of the given characters alone, which it still finds by their code points.
     *
     * @param codePoints characters that the font has, each once; the first becomes glyph 1
     */
    public byte[] subset(List<Integer> codePoints) {
        TrueTypeGlyphs all = glyphs;
        if (all == null) {
            // Two threads may both come here at first; either's work is as good.
            all = new TrueTypeGlyphs(file);
            glyphs = all;
        }
        return all.subset(codePoints);
    }

    /** Advance in parts of the size of a character that the font has. */
    public double advance(int codePoint) {
        return program.getGlyph(codePoint).getWidth() / 1000.0;
    }

    FontProgram program() {
        return program;
    }

    /** Whether the font's maker allows it in documents (OS/2 fsType). */
    boolean mayBeEmbedded() {
        return program.getFontNames().allowEmbedding();
    }

    /** How far the ideographs' square reaches below the baseline, in parts of the size. */
    public double descent() {
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
