package org.keqiao.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the wrong links that come from each address, and rests those that try too many. */
@Component
class WrongLinks {

    static final int MOST = 20;
    static final Duration REST = Duration.ofMinutes(10);

    /** More addresses than this are not told apart for long; what is remembered stays bounded. */
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    WrongLinks(Clock clock) {
        this.clock = clock;
    }

    private record Count(Instant since, int wrong) {}

    synchronized boolean tooMany(String address) {
        return current(address).wrong() >= MOST;
    }

    synchronized void add(String address) {
        Count count = current(address);
        counts.put(address, new Count(count.since(), count.wrong() + 1));
    }

    private Count current(String address) {
        Instant now = clock.instant();
        Count count = counts.get(address);
        return count == null || count.since().plus(REST).isBefore(now) ? new Count(now, 0) : count;
    }
}
