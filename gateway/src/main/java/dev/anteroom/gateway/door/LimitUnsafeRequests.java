package dev.anteroom.gateway.door;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * How often one visitor may change something. A replica's own bucket spares the database a flood;
 * the database counts for all replicas; while it is away the bucket alone decides.
 */
final class LimitUnsafeRequests {

    private static final int REMEMBERED = 50_000;

    private final UnsafeRequests requests;
    private final int perMinute;
    private final AtomicReference<@Nullable DaySalt> salt = new AtomicReference<>();
    private final Map<ByteBuffer, Bucket> buckets =
            new LinkedHashMap<>(256, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            };

    LimitUnsafeRequests(UnsafeRequests requests, int perMinute) {
        this.requests = requests;
        this.perMinute = perMinute;
    }

    /** True when the visitor may go on. Asks the database: not for an event loop. */
    boolean allows(InetAddress visitor) {
        return bucket(visitor).tryConsume(1) && countedWithin(visitor);
    }

    private boolean countedWithin(InetAddress visitor) {
        try {
            return requests.count(VisitorName.of(visitor, todaysSalt())) <= perMinute;
        } catch (DataAccessException databaseAway) {
            return true;
        }
    }

    private byte[] todaysSalt() {
        LocalDate today = requests.today();
        DaySalt known = salt.get();
        if (known == null || !known.day().equals(today)) {
            known = new DaySalt(today, requests.salt(today));
            salt.set(known);
        }
        return known.secret();
    }

    private Bucket bucket(InetAddress visitor) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    ByteBuffer.wrap(VisitorName.network(visitor)), network -> newBucket());
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(perMinute)
                                        .refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** A day and its secret. */
    private static final class DaySalt {

        private final LocalDate day;
        private final byte[] secret;

        DaySalt(LocalDate day, byte[] secret) {
            this.day = day;
            this.secret = secret;
        }

        LocalDate day() {
            return day;
        }

        byte[] secret() {
            return secret;
        }
    }
}
