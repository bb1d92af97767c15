package dev.anteroom.booking.letter;

import dev.anteroom.booking.row.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When addresses asked for their links, which it forgets as soon as they may ask again. */
final class AskedLinks {

    /** How long one letter must lie behind the next. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    AskedLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those of the indexes that had no letter within the pause; from now on they have had one. In
     * the open transaction, for whose end another one about the same address waits.
     */
    List<UUID> take(List<UUID> indexes, Instant now) {
        Instant before = now.minus(PAUSE);
        List<UUID> taken = indexes.stream().filter(index -> take(index, now, before)).toList();
        forget(before);
        return taken;
    }

    private boolean take(UUID index, Instant now, Instant before) {
        return jdbc.sql(
                                """
                                INSERT INTO asked_links (address_index, asked_at) VALUES (:index, :now)
                                ON CONFLICT (address_index) DO UPDATE SET asked_at = excluded.asked_at
                                WHERE asked_links.asked_at <= :before
                                """)
                        .param("index", index)
                        .param("now", Rows.timestamp(now))
                        .param("before", Rows.timestamp(before))
                        .update()
                == 1;
    }

    /** Passes over rows that others hold, so that no two wait for each other. */
    private void forget(Instant before) {
        jdbc.sql(
                        """
                        DELETE FROM asked_links WHERE address_index IN (
                          SELECT address_index FROM asked_links WHERE asked_at <= :before
                          FOR UPDATE SKIP LOCKED)
                        """)
                .param("before", Rows.timestamp(before))
                .update();
    }
}
