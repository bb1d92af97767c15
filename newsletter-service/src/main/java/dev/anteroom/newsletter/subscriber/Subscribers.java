package dev.anteroom.newsletter.subscriber;

import dev.anteroom.chassis.mail.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everyone who asked for letters. */
public final class Subscribers {

    private static final String COLUMNS =
            "id, address, state, link_generation, created_at, confirmed_at";

    private final JdbcClient jdbc;

    Subscribers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The subscriber with this address, locked until the transaction ends; a new one waits for
     * confirmation. Two who sign the same address up at once get the same row, one after the other.
     */
    public Subscriber lock(UUID newId, EmailAddress address, Instant now) {
        return jdbc.sql(
                        """
                        INSERT INTO subscriber (id, address, address_key, state, created_at)
                        VALUES (:id, :address, :key, 'pending', :now)
                        ON CONFLICT (address_key) DO UPDATE SET address_key = excluded.address_key
                        RETURNING %s
                        """
                                .formatted(COLUMNS))
                .param("id", newId)
                .param("address", address.value())
                .param("key", address.key())
                .param("now", Timestamp.from(now))
                .query(Subscribers::row)
                .single();
    }

    /** This subscriber, locked until the transaction ends. */
    public Optional<Subscriber> lock(UUID id) {
        return jdbc.sql("SELECT %s FROM subscriber WHERE id = :id FOR UPDATE".formatted(COLUMNS))
                .param("id", id)
                .query(Subscribers::row)
                .optional();
    }

    public Optional<Subscriber> find(UUID id) {
        return jdbc.sql("SELECT %s FROM subscriber WHERE id = :id".formatted(COLUMNS))
                .param("id", id)
                .query(Subscribers::row)
                .optional();
    }

    /** Sets the state; false when it was so already or there is no such subscriber. */
    boolean become(UUID id, SubscriberState state, Instant now) {
        return jdbc.sql(
                                """
                                UPDATE subscriber SET state = :state,
                                  confirmed_at = CASE WHEN :state = 'active' THEN :now::timestamptz ELSE confirmed_at END,
                                  ended_at = CASE WHEN :state = 'unsubscribed' THEN :now::timestamptz END
                                WHERE id = :id AND state <> :state
                                """)
                        .param("id", id)
                        .param("state", state.word())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Ends every link to their subscription's page that was made before. */
    public void endLinks(UUID id) {
        jdbc.sql("UPDATE subscriber SET link_generation = link_generation + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Adds to the evidence. */
    public void record(UUID id, ConsentAct act, Evidence evidence, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO consent (subscriber_id, act, wording, page, client_address, happened_at)
                        VALUES (:id, :act, :wording, :page, :client, :now)
                        """)
                .param("id", id)
                .param("act", act.word())
                .param("wording", Evidence.WORDING)
                .param("page", evidence.page())
                .param("client", evidence.clientAddress())
                .param("now", Timestamp.from(now))
                .update();
    }

    static Subscriber row(ResultSet row, int number) throws SQLException {
        return new Subscriber(
                row.getObject("id", UUID.class),
                EmailAddress.of(row.getString("address")),
                SubscriberState.of(row.getString("state")),
                row.getInt("link_generation"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("confirmed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
