package org.keqiao.document.pdf;

import com.itextpdf.io.font.otf.Glyph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.Glyphs;
import org.keqiao.document.layout.Face;
import org.keqiao.document.layout.GlyphMetrics;

/**
 * The fonts of the office and those that come with Keqiao, in the order in which they are asked for a character.
 *
 * <p>The office's own font of a face goes first, then the bundled one, then the supplement for rare characters,
 * then whatever other face has it: a character in another style is better than none. Safe for use by many threads.
 */
public final class FontLibrary implements Glyphs, GlyphMetrics {

    private static final double MILLI = 1000;

    private static final Map<Face, Double> EMPHASIS =
            Map.of(Face.XIAO_BIAO_SONG, 0.04, Face.HEI, 0.04, Face.SONG, 0.01);

    private final Map<Face, List<Typeface>> chains = new EnumMap<>(Face.class);

    private FontLibrary(Map<Face, Typeface> office) {
        BundledFonts bundled = BundledFonts.get();
        for (Face face : Face.values()) {
            Set<Typeface> chain = new LinkedHashSet<>();
            Typeface own = office.get(face);
            if (own != null) {
                chain.add(own);
            }
            chain.add(bundled.of(face));
            chain.add(bundled.supplement());
            for (Face other : Face.values()) {
                chain.add(bundled.of(other));
            }
            chains.put(face, List.copyOf(chain));
        }
    }

    /** The bundled fonts alone. */
    public static FontLibrary bundled() {
        return new FontLibrary(Map.of());
    }

    /**
     * The fonts of a folder before the bundled ones.
     *
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static FontLibrary withFolder(Path folder) {
        return new FontLibrary(OfficeFonts.in(folder));
    }

    @Override
    public double advance(Face face, int codePoint) {
        Typeface typeface = find(face, codePoint);
        if (typeface == null) {
            throw new IllegalArgumentException("no font has U+%04X".formatted(codePoint));
        }
        Glyph glyph = typeface.program().getGlyph(codePoint);
        return glyph.getWidth() / MILLI;
    }

    @Override
    public List<String> missingIn(String text) {
        List<String> missing = new ArrayList<>();
        text.codePoints()
                .filter(codePoint -> codePoint != '\n' && find(Face.FANG_SONG, codePoint) == null)
                .distinct()
                .forEach(codePoint -> missing.add(Character.toString(codePoint)));
        return missing;
    }

    /**
     * By how much of the size the strokes of the font are thickened in that face.
     *
     * <p>The supplement for rare characters has one weight, light like 仿宋, and stands in for heavy faces too.
     */
    public double emphasis(Typeface typeface, Face face) {
        return typeface == BundledFonts.get().supplement() ? EMPHASIS.getOrDefault(face, 0.0) : 0;
    }

    /** The first font of the face's chain that has the character, or null. */
    public @Nullable Typeface find(Face face, int codePoint) {
        for (Typeface typeface : chain(face)) {
            if (typeface.has(codePoint)) {
                return typeface;
            }
        }
        return null;
    }

    private List<Typeface> chain(Face face) {
        return Objects.requireNonNull(chains.get(face));
    }
}
