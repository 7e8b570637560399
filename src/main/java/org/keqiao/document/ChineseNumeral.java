package org.keqiao.document;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Whole numbers from 1 to 99 in Chinese: 十四, 二十一. */
public final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int GREATEST = 99;

    private ChineseNumeral() {}

    /** @throws IllegalArgumentException if the number is not between 1 and 99 */
    public static String of(int number) {
        if (number < 1 || number > GREATEST) {
            throw new IllegalArgumentException("not between 1 and 99: " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return head + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }

    /** The number that the text writes in Chinese or in digits; empty where it writes none between 1 and 99. */
    public static OptionalInt parse(String text) {
        return IntStream.rangeClosed(1, GREATEST)
                .filter(number -> text.equals(of(number)) || text.equals(String.valueOf(number)))
                .findFirst();
    }
}
