package org.keqiao.document.lint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its drafter wrote it, and what is known of the case it answers.
 *
 * @param body one paragraph a line
 * @param copies without 抄送：; empty where nobody gets a copy
 * @param number the document number; null before there is one
 * @param date the day of signing, or today before it
 * @param expectedAddressee as the case's register has it; empty where unknown
 * @param expectedTitle as the case's register has it; empty where unknown
 * @param published whether the letter will be published
 */
public record LetterText(
        String title,
        String addressee,
        String body,
        String copies,
        @Nullable String number,
        LocalDate date,
        String expectedAddressee,
        String expectedTitle,
        boolean published) {

    String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case ADDRESSEE -> addressee;
            case BODY -> body;
            case COPIES -> copies;
        };
    }

    /** The parts that a person writes, by the names of the form's fields. */
    public enum Field {
        TITLE("title", "标题"),
        ADDRESSEE("addressee", "主送"),
        BODY("body", "正文"),
        COPIES("copies", "抄送");

        private final String key;
        private final String label;

        Field(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /** Key of the field in the form. */
        public String key() {
            return key;
        }

        public String label() {
            return label;
        }
    }
}
