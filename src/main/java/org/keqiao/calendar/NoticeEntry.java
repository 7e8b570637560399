package org.keqiao.calendar;

/**
 * A notice as an administrator enters it, not yet checked.
 *
 * @param number 文号; may be empty
 * @param days one day a line: date, kind, name, as in {@code 2027-01-01,放假,元旦}
 */
public record NoticeEntry(int year, String title, String number, String source, String days) {}
