package org.keqiao.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.keqiao.document.ChineseDate;

/** A deadline as officials say it. */
final class DeadlineText {

    private DeadlineText() {}

    static String of(LocalDate lastDay, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, lastDay);
        String left = days > 0 ? "剩余" + days + "天" : days == 0 ? "今天到期" : "已逾期" + -days + "天";
        return "办理期限：" + ChineseDate.format(lastDay) + "（" + left + "）";
    }
}
