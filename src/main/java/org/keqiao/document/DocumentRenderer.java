package org.keqiao.document;

/** Makes a file of an official document; one instance serves all threads. */
public interface DocumentRenderer {

    /**
     * The document as a file; the same document gives the same bytes.
     *
     * @throws MissingGlyphException if no font has one of its characters
     */
    byte[] render(OfficialDocument document);
}
