package dev.anteroom.gateway.door;

import java.net.InetAddress;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Keeps {@link LimitUnsafeRequests} for every request that changes something. */
@Order(DoorOrder.LIMITS)
final class LimitFilter implements WebFilter {

    private static final String RETRY_AFTER_SECONDS = "60";

    private final LimitUnsafeRequests limit;
    private final Scheduler virtualThreads;

    LimitFilter(LimitUnsafeRequests limit, Scheduler virtualThreads) {
        this.limit = limit;
        this.virtualThreads = virtualThreads;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (UnsafeMethodRule.isSafe(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        InetAddress visitor = Visitor.of(exchange);
        return Mono.fromCallable(() -> limit.allows(visitor))
                .subscribeOn(virtualThreads)
                .flatMap(allowed -> allowed ? chain.filter(exchange) : refuse(exchange));
    }

    private static Mono<Void> refuse(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return Mono.error(DoorProblems.tooMany());
    }
}
