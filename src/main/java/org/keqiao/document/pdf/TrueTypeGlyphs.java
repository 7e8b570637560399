package org.keqiao.document.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The glyphs of one font in TrueType's form; each is converted once and kept. Safe for use by many threads. */
final class TrueTypeGlyphs {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int HEAD_UNITS = 18;

    private final Map<String, byte[]> tables;
    private final Font font;
    private final int unitsPerEm;
    private final Map<Integer, Drawn> glyphs = new ConcurrentHashMap<>();

    /**
     * A glyph ready to be written.
     *
     * @param outline its entry in the table {@code glyf}, padded to whole words
     * @param advance in the font's units
     * @param left left side bearing in the font's units
     */
    record Drawn(byte[] outline, int points, int contours, int advance, int left) {}

    TrueTypeGlyphs(byte[] file) {
        tables = FontTables.read(file);
        unitsPerEm = ByteBuffer.wrap(Objects.requireNonNull(tables.get("head"))).getShort(HEAD_UNITS) & 0xFFFF;
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A font file with those characters alone, as glyphs from 1 in that order. */
    byte[] subset(List<Integer> codePoints) {
        Map<Integer, Drawn> chosen = new LinkedHashMap<>();
        codePoints.forEach(codePoint -> chosen.put(codePoint, glyphs.computeIfAbsent(codePoint, this::convert)));
        return new FontSubset(tables, chosen).file();
    }

    private Drawn convert(int codePoint) {
        GlyphVector vector = font.createGlyphVector(CONTEXT, Character.toChars(codePoint));
        Shape outline = vector.getOutline();
        TrueTypeOutline converted = TrueTypeOutline.of(outline);
        int advance = Math.round(vector.getGlyphMetrics(0).getAdvanceX());
        return new Drawn(converted.bytes(), converted.points(), converted.contours(), advance, converted.left());
    }
}
