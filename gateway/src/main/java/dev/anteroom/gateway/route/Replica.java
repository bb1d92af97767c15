package dev.anteroom.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.springframework.web.util.UriComponentsBuilder;

/** One process of a service, and whether it is worth asking. */
final class Replica {

    private final URI base;
    private final CircuitBreaker breaker;

    Replica(URI base, CircuitBreaker breaker) {
        this.base = base;
        this.breaker = breaker;
    }

    /** The service's id and where this process of it is. */
    String name() {
        return breaker.getName();
    }

    /** True when it may be asked now; every true is followed by one of the three outcomes. */
    boolean mayBeAsked() {
        return breaker.tryAcquirePermission();
    }

    void answered(long nanos) {
        breaker.onSuccess(nanos, TimeUnit.NANOSECONDS);
    }

    void failed(long nanos, Throwable failure) {
        breaker.onError(nanos, TimeUnit.NANOSECONDS, failure);
    }

    /** The request ended in a way that says nothing about the replica. */
    void letGo() {
        breaker.releasePermission();
    }

    /** The address of this path and query here. */
    URI address(URI request) {
        return UriComponentsBuilder.fromUri(request)
                .scheme(base.getScheme())
                .host(base.getHost())
                .port(base.getPort())
                .build(true)
                .toUri();
    }
}
