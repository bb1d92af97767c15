package dev.anteroom.gateway.door;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Keeps {@link UnsafeMethodRule}, and methods that nothing here answers to, at the door. */
@Order(DoorOrder.METHODS)
final class MethodFilter implements WebFilter {

    private static final Set<HttpMethod> KNOWN =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE,
                    HttpMethod.OPTIONS);

    private final UnsafeMethodRule rule;

    MethodFilter(UnsafeMethodRule rule) {
        this.rule = rule;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!KNOWN.contains(request.getMethod())) {
            return Mono.error(DoorProblems.method());
        }
        return rule.allows(request.getMethod(), request.getURI().getRawPath(), request.getHeaders())
                ? chain.filter(exchange)
                : Mono.error(DoorProblems.crossSite());
    }
}
