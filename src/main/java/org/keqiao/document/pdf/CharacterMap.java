package org.keqiao.document.pdf;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A font's table from characters to glyphs ({@code cmap}): format 4 for the old, format 12 for all planes. */
final class CharacterMap {

    private static final int HEADER = 4 + 2 * 8;
    private static final int BASIC_PLANE = 0xFFFF;

    private CharacterMap() {}

    /** @param glyphs index of the glyph by code point */
    static byte[] of(SortedMap<Integer, Integer> glyphs) {
        byte[] basic = segments(glyphs.headMap(BASIC_PLANE));
        byte[] full = groups(glyphs);
        ByteBuffer table = ByteBuffer.allocate(HEADER + basic.length + full.length);
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) 3).putShort((short) 1).putInt(HEADER);
        table.putShort((short) 3).putShort((short) 10).putInt(HEADER + basic.length);
        return table.put(basic).put(full).array();
    }

    /** Format 4, one segment a character: the last one closes the list as the format asks. */
    private static byte[] segments(SortedMap<Integer, Integer> glyphs) {
        SortedMap<Integer, Integer> all = new TreeMap<>(glyphs);
        all.put(BASIC_PLANE, 0);
        int count = all.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * count)).putShort((short) (2 * power));
        table.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        all.keySet().forEach(code -> table.putShort(code.shortValue()));
        table.putShort((short) 0);
        all.keySet().forEach(code -> table.putShort(code.shortValue()));
        all.forEach((code, glyph) -> table.putShort((short) (code == BASIC_PLANE ? 1 : glyph - code)));
        all.keySet().forEach(code -> table.putShort((short) 0));
        return table.array();
    }

    /** Format 12, one group a character. */
    private static byte[] groups(SortedMap<Integer, Integer> glyphs) {
        ByteBuffer table = ByteBuffer.allocate(16 + 12 * glyphs.size());
        table.putShort((short) 12)
                .putShort((short) 0)
                .putInt(table.capacity())
                .putInt(0)
                .putInt(glyphs.size());
        for (Map.Entry<Integer, Integer> glyph : glyphs.entrySet()) {
            table.putInt(glyph.getKey()).putInt(glyph.getKey()).putInt(glyph.getValue());
        }
        return table.array();
    }
}
