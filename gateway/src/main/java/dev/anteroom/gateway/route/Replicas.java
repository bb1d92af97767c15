package dev.anteroom.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** The replicas of every service; each takes its turn. */
final class Replicas {

    /** Ten failures out of twenty, or four out of the first four, close the door for a moment. */
    private static final CircuitBreakerConfig BREAKER =
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(4)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(Duration.ofSeconds(2))
                    .permittedNumberOfCallsInHalfOpenState(2)
                    .build();

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(BREAKER);
    private final Map<Upstream, List<Replica>> byUpstream = new EnumMap<>(Upstream.class);
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(Map<Upstream, List<URI>> addresses) {
        addresses.forEach(
                (upstream, bases) ->
                        byUpstream.put(
                                upstream,
                                bases.stream().map(base -> replica(upstream, base)).toList()));
    }

    private Replica replica(Upstream upstream, URI base) {
        CircuitBreaker breaker =
                breakers.circuitBreaker(
                        upstream.id() + "@" + base.getHost() + ":" + base.getPort());
        return new Replica(base, breaker);
    }

    CircuitBreakerRegistry breakers() {
        return breakers;
    }

    boolean has(Upstream upstream) {
        return byUpstream.containsKey(upstream);
    }

    /** All replicas, beginning with the one whose turn it is. */
    List<Replica> inTurn(Upstream upstream) {
        List<Replica> replicas =
                new ArrayList<>(Objects.requireNonNull(byUpstream.get(upstream), "Ask has()"));
        Collections.rotate(replicas, Math.floorMod(turn.getAndIncrement(), replicas.size()));
        return replicas;
    }
}
