package dev.anteroom.chassis.flow;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The probe service's tables. */
final class Notes {

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last state of a key. */
    record Row(String key, long version, String text) {}

    /** An event that took effect. */
    record Heard(String key, long version, String trace) {}

    void keep(String key, long version, String text, String trace) {
        jdbc.sql("INSERT INTO heard (key, version, trace) VALUES (?, ?, ?)")
                .params(key, version, trace)
                .update();
        jdbc.sql(
                        "INSERT INTO note VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET version ="
                                + " excluded.version, text = excluded.text WHERE excluded.version >"
                                + " note.version")
                .params(key, version, text)
                .update();
    }

    void forget(String key) {
        jdbc.sql("DELETE FROM note WHERE key = ?").param(key).update();
    }

    List<Row> all() {
        return jdbc.sql("SELECT * FROM note ORDER BY key FOR UPDATE").query(Row.class).list();
    }

    List<Row> of(String key) {
        return jdbc.sql("SELECT * FROM note WHERE key = ?").param(key).query(Row.class).list();
    }

    List<Heard> heard(String key) {
        return jdbc.sql("SELECT key, version, trace FROM heard WHERE key = ? ORDER BY id")
                .param(key)
                .query(Heard.class)
                .list();
    }
}
