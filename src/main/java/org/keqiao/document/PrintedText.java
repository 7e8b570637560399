package org.keqiao.document;

/** Reads a finished PDF back, as the reader of the paper would. */
@FunctionalInterface
public interface PrintedText {

    /** The characters in the order of the file, without blanks, line ends and page numbers. */
    String read(byte[] pdf);
}
