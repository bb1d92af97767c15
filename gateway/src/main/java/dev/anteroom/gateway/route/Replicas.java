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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

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
                    // Two slow uploads must not hold the door for as long as they take.
                    .maxWaitDurationInHalfOpenState(Duration.ofSeconds(5))
                    .build();

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(BREAKER);
    private final Map<Upstream, List<URI>> bases;
    private final Names names;
    private final Map<URI, List<URI>> lastFound = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile Map<Upstream, List<Replica>> byUpstream;

    /** Each name is taken for one replica until {@link #lookUp} was called. */
    Replicas(Map<Upstream, List<URI>> bases, Names names) {
        this.bases = Map.copyOf(bases);
        this.names = names;
        this.byUpstream = build(List::of);
    }

    /**
     * Asks what the names stand for now; replicas that stay keep what is known of them. A name that
     * nobody can tell about stands for what it did: a name server that fails ends no service.
     */
    void lookUp() {
        Map<Upstream, List<Replica>> found = build(this::find);
        byUpstream = found;
        Set<String> known =
                found.values().stream()
                        .flatMap(List::stream)
                        .map(Replica::name)
                        .collect(Collectors.toSet());
        breakers.getAllCircuitBreakers().stream()
                .map(CircuitBreaker::getName)
                .filter(name -> !known.contains(name))
                .forEach(breakers::remove);
    }

    private List<URI> find(URI base) {
        List<URI> found = names.expand(base);
        if (!found.isEmpty()) {
            lastFound.put(base, found);
        }
        return lastFound.getOrDefault(base, List.of(base));
    }

    private Map<Upstream, List<Replica>> build(Function<URI, List<URI>> addresses) {
        Map<Upstream, List<Replica>> built = new EnumMap<>(Upstream.class);
        bases.forEach(
                (upstream, all) ->
                        built.put(
                                upstream,
                                all.stream()
                                        .flatMap(base -> addresses.apply(base).stream())
                                        .map(base -> replica(upstream, base))
                                        .toList()));
        return built;
    }

    private Replica replica(Upstream upstream, URI base) {
        String name = upstream.id() + "@" + base.getHost() + ":" + base.getPort();
        return new Replica(base, breakers.circuitBreaker(name));
    }

    CircuitBreakerRegistry breakers() {
        return breakers;
    }

    boolean has(Upstream upstream) {
        return bases.containsKey(upstream);
    }

    /** All replicas, beginning with the one whose turn it is. */
    List<Replica> inTurn(Upstream upstream) {
        List<Replica> replicas =
                new ArrayList<>(Objects.requireNonNull(byUpstream.get(upstream), "Ask has()"));
        Collections.rotate(replicas, Math.floorMod(turn.getAndIncrement(), replicas.size()));
        return replicas;
    }
}
