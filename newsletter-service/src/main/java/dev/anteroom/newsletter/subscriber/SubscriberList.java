package dev.anteroom.newsletter.subscriber;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscribers as the practice sees them. */
public final class SubscriberList {

    static final int PAGE_SIZE = 50;

    private static final String COLUMNS =
            "id, address, state, link_generation, created_at, confirmed_at";

    private final JdbcClient jdbc;

    SubscriberList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are in each state. */
    public Map<SubscriberState, Long> counts() {
        Map<SubscriberState, Long> counts = new EnumMap<>(SubscriberState.class);
        for (SubscriberState state : SubscriberState.values()) {
            counts.put(state, 0L);
        }
        RowCallbackHandler count =
                row ->
                        counts.put(
                                SubscriberState.of(row.getString("state")), row.getLong("number"));
        jdbc.sql("SELECT state, count(*) AS number FROM subscriber GROUP BY state").query(count);
        return counts;
    }

    /**
     * One page, newest first, one row more than a page when there is another.
     *
     * @param part part of an address; empty for all
     * @param page from 1
     */
    List<Subscriber> page(String part, int page) {
        return jdbc.sql(
                        """
                        SELECT %s FROM subscriber
                        WHERE :part = '' OR strpos(address_key, :part) > 0
                        ORDER BY created_at DESC, id DESC
                        LIMIT :limit OFFSET :offset
                        """
                                .formatted(COLUMNS))
                .param("part", part)
                .param("limit", PAGE_SIZE + 1)
                .param("offset", (page - 1) * PAGE_SIZE)
                .query(Subscribers::row)
                .list();
    }

    /**
     * The next ones in the order of their ids.
     *
     * @param after the id before them
     */
    List<Subscriber> after(UUID after, int limit) {
        return jdbc.sql(
                        "SELECT %s FROM subscriber WHERE id > :after ORDER BY id LIMIT :limit"
                                .formatted(COLUMNS))
                .param("after", after)
                .param("limit", limit)
                .query(Subscribers::row)
                .list();
    }
}
