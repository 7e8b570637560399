package org.keqiao.document.lint;

import org.jspecify.annotations.Nullable;
import org.keqiao.document.lint.LetterText.Field;

/**
 * Something to mend.
 *
 * @param paragraph counted from 1
 * @param from where it begins in the field's text, in UTF-16 units
 * @param to where it ends there, exclusive; equal to {@code from} where something is missing
 * @param message one Chinese sentence that says what is wrong and what to do
 * @param correction what to put in its place; null where only a person can know
 */
public record Finding(
        Severity severity,
        Field field,
        int paragraph,
        int from,
        int to,
        String excerpt,
        String message,
        @Nullable String correction) {

    /** Whether the letter may go on as it is. */
    public enum Severity {
        ERROR("须改正"),
        WARNING("请核对");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** For example 正文第3段“沪科提复【2023】45号”. */
    public String place() {
        String where = field == Field.BODY ? field.label() + "第" + paragraph + "段" : field.label();
        return excerpt.isEmpty() ? where : where + "“" + excerpt + "”";
    }

    /** The field's text with the correction in place. */
    public String correct(String text) {
        return correction == null ? text : text.substring(0, from) + correction + text.substring(to);
    }
}
