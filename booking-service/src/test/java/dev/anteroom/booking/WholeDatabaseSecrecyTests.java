package dev.anteroom.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.booking.booking.BookingOutcome;
import dev.anteroom.booking.booking.CancelBooking;
import dev.anteroom.booking.practitioner.Arrivals;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters that are owed and events that wait stand in schemas of their own; nobody is named there.
 */
@BookingSite
class WholeDatabaseSecrecyTests {

    @Autowired private BookedSession sessions;
    @Autowired private CancelBooking cancel;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    @Test
    void namesNoClientInAnySchema() {
        sessions.practitioner(Arrivals.WENDELL);
        String dump =
                transaction.execute(
                        status -> {
                            BookingOutcome.Booked booked =
                                    sessions.with(
                                            Arrivals.WENDELL,
                                            "Walburga Zeisig",
                                            "walburga.zeisig@canary.example",
                                            "Nightingales keep me awake");
                            cancel.byStaff(booked.booking());
                            return dump();
                        });

        assertThat(dump).contains("practitioner-cancellation", "booking.cancelled", "availability");
        for (String secret : List.of("Walburga", "Zeisig", "canary.example", "Nightingale")) {
            assertThat(dump).doesNotContainIgnoringCase(secret);
            assertThat(dump)
                    .doesNotContain(
                            HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Every value of every table, before the events leave. */
    private String dump() {
        StringBuilder dump = new StringBuilder();
        jdbc.sql(
                        """
                        SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                        """)
                .query(String.class)
                .list()
                .forEach(
                        table ->
                                jdbc.sql("SELECT to_jsonb(t)::text FROM " + table + " t")
                                        .query(String.class)
                                        .list()
                                        .forEach(dump::append));
        return dump.toString();
    }
}
