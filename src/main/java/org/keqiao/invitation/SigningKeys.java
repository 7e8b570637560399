package org.keqiao.invitation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that sign links: made when first needed, the newest replaced by a new one after half a year. */
@Component
class SigningKeys {

    private static final Duration LIFE = Duration.ofDays(180);
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Clock clock;

    SigningKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Key(int no, byte[] secret, Instant madeAt) {}

    /** The key to sign with today. */
    Key current() {
        return newest().filter(this::fresh).orElseGet(this::make);
    }

    Optional<Key> withNo(int no) {
        return find("where no = " + no);
    }

    private boolean fresh(Key key) {
        return key.madeAt().plus(LIFE).isAfter(clock.instant());
    }

    private Key make() {
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        // Two nodes that find no fresh key at once agree on the first one's.
        database.sql("""
                        insert into invitation.signing_keys (no, secret, made_at)
                        values (:no, :secret, :now) on conflict (no) do nothing""")
                .param("no", newest().map(key -> key.no() + 1).orElse(1))
                .param("secret", secret)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return newest().orElseThrow();
    }

    private Optional<Key> newest() {
        return find("order by no desc limit 1");
    }

    private Optional<Key> find(String which) {
        return database.sql("select no, secret, made_at from invitation.signing_keys " + which)
                .query((row, n) -> new Key(
                        row.getInt("no"),
                        row.getBytes("secret"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
