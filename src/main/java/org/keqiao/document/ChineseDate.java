package org.keqiao.document;

import java.time.LocalDate;

/** Dates as documents print them: Arabic digits, month and day without a leading zero (GB/T 9704-2012, 7.3.5.4). */
public final class ChineseDate {

    private ChineseDate() {}

    /** For example 2023年5月16日. */
    public static String format(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
