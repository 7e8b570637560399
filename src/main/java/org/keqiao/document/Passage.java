package org.keqiao.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A text of the document and where it stands.
 *
 * @param paragraph counted from 1 within the part; 0 where the part has only one
 */
public record Passage(Part part, int paragraph, String text) {

    static Passage of(Part part, String text) {
        return new Passage(part, 0, text);
    }

    static List<Passage> numbered(Part part, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Passage(part, i + 1, texts.get(i)))
                .toList();
    }

    /** The place in words: 正文第3段. */
    public String place() {
        return paragraph == 0 ? part.label() : part.label() + "第" + paragraph + "段";
    }
}
