package org.keqiao.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.keqiao.document.pdf.TrueTypeGlyphs.Drawn;

/**
 * A TrueType font with some characters of another font, which it finds by their code points.
 *
 * <p>The PDF library's own subsets name glyphs by index only, and those of the bundled fonts are CFF. OFD readers look
 * characters up, and not all of them draw CFF (GB/T 33190-2016, 11.1), so the outlines are written anew.
 */
final class FontSubset {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int HEAD_CHECKSUM = 8;
    private static final int HEAD_LOCATION_FORMAT = 50;
    private static final int HHEA_METRICS = 34;
    private static final int MAXP_SIZE = 32;
    private static final int POST_SIZE = 32;

    /** No glyph names (OpenType 1.9, post version 3). */
    private static final int POST_VERSION = 0x00030000;

    private final Map<String, byte[]> original;
    private final Map<Integer, Drawn> glyphs;

    /**
     * @param original the tables of the font that the glyphs come from
     * @param glyphs by code point, in the order of their numbers from 1
     */
    FontSubset(Map<String, byte[]> original, Map<Integer, Drawn> glyphs) {
        this.original = original;
        this.glyphs = glyphs;
    }

    byte[] file() {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", table("OS/2"));
        tables.put("name", table("name"));
        tables.put("cmap", CharacterMap.of(numbered()));
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", metrics());
        tables.put("maxp", maxima());
        tables.put("post", ByteBuffer.allocate(POST_SIZE).putInt(POST_VERSION).array());
        addOutlines(tables);
        return FontTables.write(TRUE_TYPE, tables);
    }

    /** Glyph 0 is the empty one for characters that the font has not. */
    private SortedMap<Integer, Integer> numbered() {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        for (int codePoint : glyphs.keySet()) {
            numbers.put(codePoint, numbers.size() + 1);
        }
        return numbers;
    }

    private void addOutlines(Map<String, byte[]> tables) {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate((glyphs.size() + 2) * Integer.BYTES);
        places.putInt(0).putInt(0);
        for (Drawn glyph : glyphs.values()) {
            outlines.writeBytes(glyph.outline());
            places.putInt(outlines.size());
        }
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", places.array());
    }

    private byte[] head() {
        byte[] head = table("head").clone();
        ByteBuffer.wrap(head).putInt(HEAD_CHECKSUM, 0).putInt(HEAD_LOCATION_FORMAT, 1 << 16);
        return head;
    }

    private byte[] hhea() {
        byte[] hhea = table("hhea").clone();
        ByteBuffer.wrap(hhea).putShort(HHEA_METRICS, (short) (glyphs.size() + 1));
        return hhea;
    }

    private byte[] metrics() {
        ByteBuffer metrics = ByteBuffer.allocate((glyphs.size() + 1) * 4);
        metrics.putInt(0);
        glyphs.values()
                .forEach(glyph -> metrics.putShort((short) glyph.advance()).putShort((short) glyph.left()));
        return metrics.array();
    }

    private byte[] maxima() {
        int points = glyphs.values().stream().mapToInt(Drawn::points).max().orElse(0);
        int contours = glyphs.values().stream().mapToInt(Drawn::contours).max().orElse(0);
        ByteBuffer maxima = ByteBuffer.allocate(MAXP_SIZE).putInt(TRUE_TYPE);
        maxima.putShort((short) (glyphs.size() + 1)).putShort((short) points).putShort((short) contours);
        return maxima.putShort(14, (short) 2).array();
    }

    private byte[] table(String name) {
        return Objects.requireNonNull(original.get(name), name);
    }
}
