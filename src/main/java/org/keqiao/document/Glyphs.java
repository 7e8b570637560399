package org.keqiao.document;

import java.util.List;

/** Which characters can be printed: the fonts that stand behind the documents, asked before any is set. */
public interface Glyphs {

    /** The characters of the text that no font has, each once, in the order of the text. */
    List<String> missingIn(String text);
}
