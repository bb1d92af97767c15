package dev.anteroom.gateway.identity.token;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The keys in memory, read again every half minute, and served on while the database is away. */
class KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final Duration READ_EVERY = Duration.ofSeconds(30);

    private final SigningKeys stored;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Keys keys;

    KeyRing(SigningKeys stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** The key that signs now: the newest whose time has come. */
    ECKey signer() {
        Instant now = clock.instant();
        List<KeyRow> rows = rows();
        return rows.stream()
                .filter(row -> !row.signsFrom().isAfter(now))
                .findFirst()
                .orElseGet(rows::getLast)
                .key();
    }

    /** What services verify with (RFC 7517); no private part. */
    JWKSet published() {
        return new JWKSet(rows().stream().<JWK>map(row -> row.key().toPublicJWK()).toList());
    }

    private List<KeyRow> rows() {
        Keys known = keys;
        if (known != null && clock.instant().isBefore(known.readAt().plus(READ_EVERY))) {
            return known.rows();
        }
        return known == null ? firstRead() : readAgain(known);
    }

    private List<KeyRow> firstRead() {
        reading.lock();
        try {
            return read();
        } finally {
            reading.unlock();
        }
    }

    /** One thread asks the database; the others go on with what is known. */
    private List<KeyRow> readAgain(Keys known) {
        if (!reading.tryLock()) {
            return known.rows();
        }
        try {
            return read();
        } catch (DataAccessException away) {
            LOG.warn("Signing keys cannot be read, going on with those known");
            keys = new Keys(known.rows(), clock.instant());
            return known.rows();
        } finally {
            reading.unlock();
        }
    }

    private List<KeyRow> read() {
        List<KeyRow> rows = stored.current();
        keys = new Keys(rows, clock.instant());
        return rows;
    }

    private record Keys(List<KeyRow> rows, Instant readAt) {}
}
