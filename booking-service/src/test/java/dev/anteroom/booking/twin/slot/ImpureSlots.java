package dev.anteroom.booking.twin.slot;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks the rule of purity, to show that it would be seen. */
final class ImpureSlots {

    private final JdbcClient jdbc;

    ImpureSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("SELECT 1").query(Integer.class).single();
    }
}
