package org.keqiao.issuance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way out, or out.
 *
 * @param number null before it is numbered
 * @param printedOn 印发日期: the day the proof was passed for printing
 */
public record IssuedDocument(
        String id,
        String caseId,
        Status status,
        @Nullable String number,
        String title,
        LocalDate documentDate,
        @Nullable LocalDate printedOn,
        @Nullable LocalDate issuedOn) {

    /** How far the document has come. */
    public enum Status {
        SIGNED_OFF("已签发"),
        NUMBERED("已编号"),
        TYPESET("已排版"),
        PROOFREAD("已校对"),
        SEALED("已用印"),
        ISSUED("已印发"),
        RETURNED("已退回修改");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
