package dev.anteroom.gateway.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many wrong codes may be typed for one address in a day, over all letters, browsers and
 * replicas. Six digits alone would give way to someone who asks for letter after letter.
 */
class CodeGuesses {

    /** Two letters' worth: in a year of trying, four in a thousand get in. */
    static final int MOST_A_DAY = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeGuesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a guess before anyone looks at it, so that parallel ones cannot outrun the cap. */
    boolean take(String addressName) {
        return jdbc.sql(
                        """
                        INSERT INTO code_guess AS g (address_name, day, wrong)
                        VALUES (:address, :day, 1)
                        ON CONFLICT (address_name, day) DO UPDATE SET wrong = g.wrong + 1
                            WHERE g.wrong < :most
                        RETURNING wrong
                        """)
                .param("address", addressName)
                .param("day", today())
                .param("most", MOST_A_DAY)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The guess was right after all and does not count. */
    void giveBack(String addressName) {
        jdbc.sql(
                        """
                        UPDATE code_guess SET wrong = wrong - 1
                        WHERE address_name = :address AND day = :day AND wrong > 0
                        """)
                .param("address", addressName)
                .param("day", today())
                .update();
    }

    /** Time until codes are taken again. */
    Duration pause() {
        Instant tomorrow = today().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return Duration.between(clock.instant(), tomorrow);
    }

    /** Forgets all days but today. */
    void forget() {
        jdbc.sql("DELETE FROM code_guess WHERE day < :today").param("today", today()).update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
