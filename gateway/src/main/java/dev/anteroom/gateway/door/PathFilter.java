package dev.anteroom.gateway.door;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses paths that are not plain; a trailing slash on a page is led to the page (308). */
@Order(DoorOrder.PATHS)
final class PathFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        URI uri = exchange.getRequest().getURI();
        String path = uri.getRawPath();
        if (!PlainPath.isPlain(path)) {
            return Mono.error(DoorProblems.badAddress());
        }
        boolean slash = path.length() > 1 && path.endsWith("/");
        return slash ? lead(exchange, path, uri.getRawQuery()) : chain.filter(exchange);
    }

    private static Mono<Void> lead(
            ServerWebExchange exchange, String path, @Nullable String query) {
        HttpMethod method = exchange.getRequest().getMethod();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            return Mono.error(DoorProblems.badAddress());
        }
        String target = path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query);
        exchange.getResponse().setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        exchange.getResponse().getHeaders().setLocation(URI.create(target));
        return exchange.getResponse().setComplete();
    }
}
