package dev.anteroom.gateway.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.gateway.identity.account.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The table {@code signing_key}, read and turned over by every replica alike. A key is made a while
 * before it signs and kept a while after it has stopped, so that a token that one replica signs is
 * known wherever another replica's key set was read.
 */
class SigningKeys {

    static final Duration SIGNS_FOR = Duration.ofDays(1);
    static final Duration KNOWN_BEFORE = Duration.ofMinutes(15);
    static final Duration KNOWN_AFTER = Duration.ofHours(1);

    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 0x616e7465_6b657973L;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    SigningKeys(JdbcClient jdbc, TransactionOperations transactions, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * All keys, newest first, after making the one that is due and deleting those that are past.
     */
    List<KeyRow> current() {
        List<KeyRow> keys = read();
        return isSettled(keys) ? keys : turnOver();
    }

    private boolean isSettled(List<KeyRow> keys) {
        Instant now = clock.instant();
        return !keys.isEmpty()
                && now.isBefore(keys.getFirst().signsFrom().plus(SIGNS_FOR).minus(KNOWN_BEFORE))
                && keys.stream().skip(1).noneMatch(key -> isPast(key, now));
    }

    private static boolean isPast(KeyRow key, Instant now) {
        return key.signsFrom().plus(SIGNS_FOR).plus(KNOWN_BEFORE).plus(KNOWN_AFTER).isBefore(now);
    }

    /** One replica at a time; the next finds it done. */
    private List<KeyRow> turnOver() {
        return Objects.requireNonNull(
                transactions.execute(
                        status -> {
                            jdbc.sql("SELECT pg_advisory_xact_lock(:lock)::text")
                                    .param("lock", LOCK)
                                    .query(String.class)
                                    .optional();
                            List<KeyRow> keys = read();
                            if (isSettled(keys)) {
                                return keys;
                            }
                            makeDue(keys);
                            deletePast();
                            return read();
                        }));
    }

    private void makeDue(List<KeyRow> keys) {
        Instant now = clock.instant();
        if (keys.isEmpty()) {
            insert(now);
            return;
        }
        Instant next = keys.getFirst().signsFrom().plus(SIGNS_FOR);
        if (!now.isBefore(next.minus(KNOWN_BEFORE))) {
            Instant earliest = now.plus(KNOWN_BEFORE);
            insert(next.isAfter(earliest) ? next : earliest);
        }
    }

    private void insert(Instant signsFrom) {
        ECKey key = generate(ids.next().toString());
        jdbc.sql(
                        """
                        INSERT INTO signing_key (id, private_jwk, created_at, signs_from)
                        VALUES (:id, :jwk, :now, :from)
                        """)
                .param("id", key.getKeyID())
                .param("jwk", key.toJSONString())
                .param("now", TimeColumn.write(clock.instant()))
                .param("from", TimeColumn.write(signsFrom))
                .update();
    }

    /** Never the newest: a site that slept for days goes on with what it has. */
    private void deletePast() {
        Instant then = clock.instant().minus(SIGNS_FOR).minus(KNOWN_BEFORE).minus(KNOWN_AFTER);
        jdbc.sql(
                        """
                        DELETE FROM signing_key
                        WHERE signs_from < :then
                            AND signs_from < (SELECT max(signs_from) FROM signing_key
                                WHERE signs_from <= :now)
                        """)
                .param("then", TimeColumn.write(then))
                .param("now", TimeColumn.write(clock.instant()))
                .update();
    }

    private List<KeyRow> read() {
        return jdbc.sql(
                        "SELECT private_jwk, signs_from FROM signing_key"
                                + " ORDER BY signs_from DESC, id DESC")
                .query(SigningKeys::row)
                .list();
    }

    private static KeyRow row(ResultSet row, int number) throws SQLException {
        try {
            return new KeyRow(
                    ECKey.parse(row.getString("private_jwk")),
                    Objects.requireNonNull(TimeColumn.read(row, "signs_from")));
        } catch (ParseException e) {
            throw new IllegalStateException("A signing key in the database is damaged", e);
        }
    }

    private static ECKey generate(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK has P-256", e);
        }
    }
}
