package org.keqiao.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The days of the notices for 2023 to 2026, as transcribed from them. */
final class NoticeFile {

    private static final Path FILE = Path.of("src", "test", "resources", "calendar-2023-2026.csv");

    private NoticeFile() {}

    /** Whether the notices make the day a working day; absent where they do not name it. */
    static Map<LocalDate, Boolean> working() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        lines().forEach(line -> days.put(LocalDate.parse(line[0]), line[1].equals("workday")));
        return days;
    }

    static Days days() {
        Map<LocalDate, CalendarDay> named = new HashMap<>();
        for (String[] line : lines()) {
            LocalDate date = LocalDate.parse(line[0]);
            DayKind kind = line[1].equals("workday") ? DayKind.MAKE_UP_DAY : DayKind.HOLIDAY;
            named.put(date, new CalendarDay(date, kind, line[2], line[3], true));
        }
        return new Days(named, Set.of(2023, 2024, 2025, 2026));
    }

    private static List<String[]> lines() {
        try {
            return Files.readAllLines(FILE).stream()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
