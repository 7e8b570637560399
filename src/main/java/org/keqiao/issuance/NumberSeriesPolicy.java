package org.keqiao.issuance;

import java.time.LocalDate;

/**
 * How the numbers of a series look (GB/T 9704-2012, 7.2.5).
 *
 * @param issuerCode 机关代字
 * @param format with {@code {code}}, {@code {year}} and {@code {serial}}; year in four digits, serial unpadded
 * @param firstSerial number of a year's first document, at least 1
 */
public record NumberSeriesPolicy(String issuerCode, String format, int firstSerial) {

    String number(LocalDate on, int serial) {
        return format.replace("{code}", issuerCode)
                .replace("{year}", String.valueOf(on.getYear()))
                .replace("{serial}", String.valueOf(serial));
    }
}
