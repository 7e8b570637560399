package org.keqiao.issuance;

import org.jspecify.annotations.Nullable;

/**
 * A number given out.
 *
 * @param text as printed: 沪科提复〔2023〕45号
 * @param voidReason why it counts no longer; null while it does
 */
public record DocumentNumber(
        String series,
        int year,
        int serial,
        String text,
        String documentId,
        State state,
        @Nullable String voidReason) {

    /** A number is reserved at sign-off, issued with its document, or void for good. */
    public enum State {
        RESERVED("已编号"),
        ISSUED("已发文"),
        VOID("已作废");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
