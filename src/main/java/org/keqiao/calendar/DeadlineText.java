package org.keqiao.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A deadline as officials say it. */
final class DeadlineText {

    private DeadlineText() {}

    /** 2023年5月22日（剩余6天）; 暂定 where the year's notice is not out. */
    static String of(Deadline deadline, LocalDate today) {
        return day(deadline) + "（" + left(deadline, today) + "）";
    }

    /** 2027年2月23日（暂定）. */
    static String day(Deadline deadline) {
        return day(deadline.lastDay()) + (deadline.provisional() ? "（暂定：放假安排尚未公布）" : "");
    }

    static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String left(Deadline deadline, LocalDate today) {
        if (deadline.state() != Deadline.State.RUNNING) {
            return deadline.state() == Deadline.State.PAUSED
                    ? "已暂停，如今天恢复"
                    : deadline.state().label();
        }
        long days = ChronoUnit.DAYS.between(today, deadline.lastDay());
        return days > 0 ? "剩余" + days + "天" : days == 0 ? "今天到期" : "已逾期" + -days + "天";
    }
}
