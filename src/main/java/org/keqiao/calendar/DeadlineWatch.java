package org.keqiao.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.keqiao.Keqiao;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every morning, and at each start, which deadlines come near or have passed.
 *
 * <p>Each deadline in a transaction of its own: what one listener cannot do holds up no other case, and is tried again
 * with the next sweep. Any number of nodes may sweep at once.
 */
@Component
public class DeadlineWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);

    private final DeadlineLadder ladder;
    private final JdbcClient database;
    private final Clock clock;

    DeadlineWatch(DeadlineLadder ladder, JdbcClient database, Clock clock) {
        this.ladder = ladder;
        this.database = database;
        this.clock = clock;
    }

    /** Announces what is due today and was not announced yet. */
    @Scheduled(cron = "${keqiao.deadlines.watch:0 30 7 * * *}", zone = Keqiao.ZONE)
    @EventListener(ApplicationReadyEvent.class)
    public void sweep() {
        due().forEach(this::look);
    }

    private List<String> due() {
        return database.sql("""
                        select id from calendar.deadlines where watch_on <= :today or state = 'PAUSED'
                        order by last_day, id""")
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    @SuppressWarnings("IllegalCatch")
    private void look(String id) {
        try {
            ladder.look(id);
        } catch (RuntimeException e) {
            LOG.error("期限 {} 的提醒没有发出，下次巡查时重试。", id, e);
        }
    }
}
