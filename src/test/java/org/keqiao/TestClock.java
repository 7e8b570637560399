package org.keqiao;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestComponent;

/** The office's clock, set by hand; it stands at ten in the morning of the day the golden letter was signed. */
@TestComponent
public class TestClock extends Clock {

    /** The letter's date. */
    public static final LocalDate LETTER_DAY = LocalDate.of(2023, 5, 16);

    private volatile Instant now = at(LETTER_DAY);

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZoneId.of(Keqiao.ZONE)).toInstant();
    }

    /** Ten in the morning of another day; whoever sets it sets it back to {@link #LETTER_DAY}. */
    public void set(LocalDate day) {
        now = at(day);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of(Keqiao.ZONE);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
