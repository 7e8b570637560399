package org.keqiao.proposal;

/** Whole numbers from 1 to 99 in Chinese: 十四, 二十一. */
final class ChineseNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumeral() {}

    static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("not between 1 and 99: " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return head + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
