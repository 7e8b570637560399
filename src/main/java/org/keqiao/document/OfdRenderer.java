package org.keqiao.document;

/** Makes an OFD file (GB/T 33190-2016) of an official document; one instance serves all threads. */
@FunctionalInterface
public interface OfdRenderer {

    /**
     * The document as a file, with the same lines and pages as its PDF, under an electronic seal where one is to be had.
     *
     * @throws MissingGlyphException if no font has one of its characters
     */
    byte[] render(OfficialDocument document);
}
