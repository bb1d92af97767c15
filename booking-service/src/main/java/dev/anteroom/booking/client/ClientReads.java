package dev.anteroom.booking.client;

import dev.anteroom.booking.row.Rows;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes who of the staff opened which client data. */
public class ClientReads {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ClientReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes one read, before the data is shown.
     *
     * @param account the staff account
     * @param booking the booking that was opened; null for a list
     * @param what lower-case words joined by hyphens, such as {@code booking-note}
     */
    public void note(UUID account, @Nullable UUID booking, String what) {
        jdbc.sql(
                        """
                        INSERT INTO client_reads (at, account, booking_id, what)
                        VALUES (:now, :account, :booking, :what)
                        """)
                .param("now", Rows.timestamp(clock.instant()))
                .param("account", account)
                .param("booking", booking)
                .param("what", what)
                .update();
    }
}
