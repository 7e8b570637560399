package org.keqiao.document;

/**
 * What stands above the red rule (版头).
 *
 * @param mark the issuing authority's mark (发文机关标志), without 文件 in the name-only format
 * @param number the document number (发文字号), e.g. 沪科提复〔2023〕45号
 */
public record Head(Format format, String mark, String number) {

    public Head {
        mark = CleanText.of(mark);
        number = CleanText.of(number);
    }

    /** The formats of the head that can be set. */
    public enum Format {
        /** The authority's name alone over a single red rule, as on replies to proposals. */
        NAME_ONLY
    }

    /** The head of replies: the authority's name alone. */
    public static Head nameOnly(String mark, String number) {
        return new Head(Format.NAME_ONLY, mark, number);
    }
}
