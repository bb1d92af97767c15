package dev.anteroom.content.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers that the demo was loaded, and lets only one replica load it. */
final class DemoMark {

    private final JdbcClient jdbc;

    DemoMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the mark, waiting for another replica that is at it. The mark stays only when the
     * transaction commits.
     *
     * @return false when the demo was loaded before
     */
    boolean take(Instant now) {
        return jdbc.sql(
                                """
                                INSERT INTO demo_loads (loaded_at) VALUES (:now)
                                ON CONFLICT ON CONSTRAINT demo_loads_pk DO NOTHING
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether nobody has put anything on the site yet. */
    boolean siteIsEmpty() {
        return jdbc.sql(
                        """
                        SELECT NOT EXISTS (SELECT FROM people) AND NOT EXISTS (SELECT FROM articles)
                           AND NOT EXISTS (SELECT FROM pages)
                           AND (SELECT version = 0 FROM site)
                        """)
                .query(Boolean.class)
                .single();
    }
}
