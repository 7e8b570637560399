package org.keqiao.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a reply promises (承诺事项).
 *
 * @param number of the document that promises it, or that last renewed it
 * @param content what is promised
 * @param dueOn the day by which it is to be kept
 */
public record Promise(
        String id,
        long position,
        String caseId,
        String caseNumber,
        String caseTitle,
        String replyId,
        String number,
        String unitId,
        String content,
        LocalDate dueOn,
        Status status,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** What became of the promise. */
    public enum Status {
        OPEN("跟踪中"),
        FULFILLED("已兑现"),
        CHANGED("情况变化，已说明");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
