package dev.anteroom.gateway.door;

import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Puts {@link SecurityHeaders} on every answer just before it goes out, errors included. */
@Order(DoorOrder.HEADERS)
final class HeaderFilter implements WebFilter {

    private final SecurityHeaders headers;

    HeaderFilter(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        response.beforeCommit(
                () -> {
                    headers.addTo(response.getHeaders());
                    return Mono.empty();
                });
        return chain.filter(exchange);
    }
}
