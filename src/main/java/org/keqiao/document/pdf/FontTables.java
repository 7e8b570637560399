package org.keqiao.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The tables inside a font file (OpenType 1.9, Organization of an OpenType Font). */
final class FontTables {

    private static final int COLLECTION = 0x74746366;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private FontTables() {}

    /** The tables by name; of a collection those of its first font. */
    static Map<String, byte[]> read(byte[] font) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int start = buffer.getInt(0) == COLLECTION ? buffer.getInt(HEADER) : 0;
        int count = buffer.getShort(start + 4) & 0xFFFF;
        Map<String, byte[]> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int entry = start + HEADER + i * ENTRY;
            byte[] table = new byte[buffer.getInt(entry + 12)];
            buffer.get(buffer.getInt(entry + 8), table);
            tables.put(new String(font, entry, 4, StandardCharsets.US_ASCII), table);
        }
        return tables;
    }

    static byte[] write(int version, Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer directory = ByteBuffer.allocate(HEADER + ENTRY * count);
        directory.putInt(version).putShort((short) count).putShort((short) (power * ENTRY));
        directory.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * ENTRY));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        tables.forEach((name, table) -> {
            byte[] padded = Arrays.copyOf(table, (table.length + 3) / 4 * 4);
            directory.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(checksum(padded));
            directory.putInt(directory.capacity() + body.size()).putInt(table.length);
            body.writeBytes(padded);
        });
        ByteBuffer font = ByteBuffer.allocate(directory.capacity() + body.size());
        return font.put(directory.array()).put(body.toByteArray()).array();
    }

    private static int checksum(byte[] padded) {
        int sum = 0;
        ByteBuffer words = ByteBuffer.wrap(padded);
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
