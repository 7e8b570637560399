package org.keqiao.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.keqiao.Keqiao;
import org.keqiao.document.ChineseDate;

/** Moments as the office's clock shows them. */
public final class OfficeTime {

    private static final ZoneId ZONE = ZoneId.of(Keqiao.ZONE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private OfficeTime() {}

    /** The moment with the office's offset: 2023-05-16T10:00:00+08:00. */
    public static OffsetDateTime of(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    /** 2023年5月16日 10:00. */
    public static String words(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /** 2023年5月16日. */
    public static String words(LocalDate date) {
        return ChineseDate.format(date);
    }
}
