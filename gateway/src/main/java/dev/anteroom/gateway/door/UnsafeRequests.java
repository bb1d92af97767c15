package dev.anteroom.gateway.door;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts of all replicas together. */
final class UnsafeRequests {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int SALT_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random;
    private final Clock clock;

    UnsafeRequests(JdbcClient jdbc, SecureRandom random, Clock clock) {
        this.jdbc = jdbc;
        this.random = random;
        this.clock = clock;
    }

    /** The day's secret, the same on every replica; those of earlier days are forgotten. */
    byte[] salt(LocalDate day) {
        byte[] fresh = new byte[SALT_BYTES];
        random.nextBytes(fresh);
        jdbc.sql("DELETE FROM door_salt WHERE day < :day").param("day", day.minusDays(1)).update();
        jdbc.sql("INSERT INTO door_salt (day, salt) VALUES (:day, :salt) ON CONFLICT DO NOTHING")
                .param("day", day)
                .param("salt", fresh)
                .update();
        return jdbc.sql("SELECT salt FROM door_salt WHERE day = :day")
                .param("day", day)
                .query(byte[].class)
                .single();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Adds one and tells how many there were in this minute. */
    int count(String visitor) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        int number =
                jdbc.sql(
                                """
                                INSERT INTO unsafe_request AS r (visitor, minute, number)
                                VALUES (:visitor, :minute, 1)
                                ON CONFLICT (visitor, minute) DO UPDATE SET number = r.number + 1
                                RETURNING number
                                """)
                        .param("visitor", visitor)
                        .param("minute", Timestamp.from(minute))
                        .query(Integer.class)
                        .single();
        if (number == 1) {
            forget(minute.minus(KEPT));
        }
        return number;
    }

    private void forget(Instant before) {
        jdbc.sql("DELETE FROM unsafe_request WHERE minute < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
