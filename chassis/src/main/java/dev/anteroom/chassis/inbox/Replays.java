package dev.anteroom.chassis.inbox;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which dead letters were replayed, by whom and when. */
final class Replays {

    private final JdbcClient jdbc;

    Replays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String deadLetter, String by) {
        jdbc.sql(
                        "INSERT INTO inbox.replay (dead_letter, replayed_by) VALUES (:id, :by) ON"
                                + " CONFLICT DO NOTHING")
                .param("id", deadLetter)
                .param("by", by)
                .update();
    }

    Map<String, DeadLetter.Replay> all() {
        return jdbc
                .sql("SELECT dead_letter, replayed_by, replayed_at FROM inbox.replay")
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getString("dead_letter"),
                                        new DeadLetter.Replay(
                                                row.getString("replayed_by"),
                                                row.getObject("replayed_at", OffsetDateTime.class)
                                                        .toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
