package org.keqiao.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document holds a character that no font can draw; the message says which and where, in Chinese. */
public class MissingGlyphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String character;

    public MissingGlyphException(Passage passage, List<String> characters) {
        super(passage.place() + "中有字库没有的字：" + describe(characters) + "。请改用其他写法，或者在单位字库目录中补充含有该字的字体。");
        this.place = passage.place();
        this.character = characters.get(0);
    }

    /** Where it stands, e.g. 正文第3段. */
    public String place() {
        return place;
    }

    /** The first such character. */
    public String character() {
        return character;
    }

    private static String describe(List<String> characters) {
        return characters.stream()
                .map(text -> "“%s”（U+%04X）".formatted(text, text.codePointAt(0)))
                .collect(Collectors.joining("、"));
    }
}
