package org.keqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a deadline.
 *
 * @param on the office's day on which it took effect
 * @param amount by how much it was extended; null for other steps
 * @param lastDay the last day after it
 * @param consumed working days used up until then
 * @param policyId the rule that applied after it
 */
public record DeadlineStep(
        Kind kind,
        LocalDate on,
        Instant at,
        String actorName,
        String reason,
        @Nullable Integer amount,
        @Nullable PeriodUnit unit,
        LocalDate lastDay,
        boolean provisional,
        int consumed,
        long policyId) {

    /** What was done. */
    public enum Kind {
        OPENED("开始计算"),
        FIXED("指定期限"),
        EXTENDED("延期"),
        PAUSED("暂停"),
        RESUMED("恢复"),
        RECOMPUTED("重新计算"),
        FULFILLED("完成"),
        CANCELLED("取消");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
