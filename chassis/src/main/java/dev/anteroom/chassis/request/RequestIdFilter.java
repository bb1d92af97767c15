package dev.anteroom.chassis.request;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers every request with its id. */
@Order(RequestIdFilter.ORDER)
final class RequestIdFilter implements WebFilter {

    /** Leaves room before it for a door that decides whose request ids count. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().getHeaders().set(RequestId.HEADER, RequestId.of(exchange));
        return chain.filter(exchange);
    }
}
