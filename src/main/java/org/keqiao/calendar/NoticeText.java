package org.keqiao.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days of a notice as somebody pastes them, and names every fault by its line. */
final class NoticeText {

    private static final int MOST_LINES = 366;
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Map<String, DayKind> KINDS = Map.ofEntries(
            Map.entry("放假", DayKind.HOLIDAY),
            Map.entry("休", DayKind.HOLIDAY),
            Map.entry("节假日", DayKind.HOLIDAY),
            Map.entry("holiday", DayKind.HOLIDAY),
            Map.entry("上班", DayKind.MAKE_UP_DAY),
            Map.entry("班", DayKind.MAKE_UP_DAY),
            Map.entry("调休", DayKind.MAKE_UP_DAY),
            Map.entry("调休上班", DayKind.MAKE_UP_DAY),
            Map.entry("workday", DayKind.MAKE_UP_DAY));

    /** A notice that lacks one of these is not complete. */
    private static final Map<MonthDay, String> ALWAYS =
            Map.of(MonthDay.of(1, 1), "元旦", MonthDay.of(5, 1), "劳动节", MonthDay.of(10, 1), "国庆节");

    private final int year;
    private final Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private NoticeText(int year) {
        this.year = year;
    }

    /** @param line from 1; 0 where it concerns the whole text */
    record Fault(int line, String message) {}

    /** @param days empty where there are faults */
    record Read(Map<LocalDate, CalendarDay> days, List<Fault> faults) {}

    static Read read(int year, String text, String basis) {
        NoticeText notice = new NoticeText(year);
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            notice.faults.add(new Fault(0, "超过" + MOST_LINES + "行，请只录入这一年通知中的日期。"));
        } else {
            for (int i = 0; i < lines.size(); i++) {
                notice.line(i + 1, lines.get(i).replace("\uFEFF", "").strip(), basis);
            }
            notice.complete();
        }
        return new Read(notice.faults.isEmpty() ? notice.days : Map.of(), notice.faults);
    }

    private void line(int number, String line, String basis) {
        if (line.isEmpty() || number == 1 && !Character.isDigit(line.charAt(0))) {
            return;
        }
        String[] parts = line.split("\\s*[,，;；\\t]\\s*", -1);
        String fault = parts.length < 3 ? "应有日期、类别、名称三项，用逗号分隔，如“2027-01-01,放假,元旦”。" : add(parts, basis);
        if (fault != null) {
            faults.add(new Fault(number, fault));
        }
    }

    private @Nullable String add(String[] parts, String basis) {
        LocalDate date = date(parts[0]);
        DayKind kind = KINDS.get(parts[1].toLowerCase(Locale.ROOT));
        if (date == null) {
            return "“" + shortened(parts[0]) + "”不是有效的日期，请写成 " + year + "-01-01。";
        }
        if (kind == null) {
            return "类别“" + shortened(parts[1]) + "”不认识，请写“放假”或“上班”。";
        }
        if (!date.isAfter(LocalDate.of(year - 1, 12, 25)) || date.getYear() > year) {
            return date + "不在" + year + "年的通知范围内（上年12月26日至当年12月31日），请检查年份。";
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (kind == DayKind.MAKE_UP_DAY && !weekend) {
            return date + "不是周六或周日，不用写“上班”。";
        }
        if (parts[2].isEmpty() || parts[2].length() > 30) {
            return "请写明节日名称，不超过30个字。";
        }
        CalendarDay day = new CalendarDay(date, kind, parts[2], basis, true);
        return days.putIfAbsent(date, day) == null ? null : date + "出现了两次，请删去一行。";
    }

    private void complete() {
        ALWAYS.forEach((day, name) -> {
            CalendarDay found = days.get(day.atYear(year));
            if (faults.isEmpty() && (found == null || found.kind() != DayKind.HOLIDAY)) {
                faults.add(new Fault(0, "缺少" + name + "（" + day.atYear(year) + "），请录入通知的全部日期。"));
            }
        });
    }

    private static @Nullable LocalDate date(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return date.matches()
                    ? LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
