package dev.anteroom.gateway.door;

import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/**
 * Begins a trace of our own for every request that no trusted proxy sent (W3C Trace Context, 4.4).
 * A stranger's trace could force the recording of their requests, or tie visits together. Stands
 * before the handler that observes requests, so no filter could do it.
 */
final class StrangersTraces implements HttpHandler {

    private static final List<String> TRACE_CONTEXT =
            List.of("traceparent", "tracestate", "baggage");

    private final HttpHandler inner;
    private final TrustedProxies proxies;

    StrangersTraces(HttpHandler inner, TrustedProxies proxies) {
        this.inner = inner;
        this.proxies = proxies;
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        boolean brings = TRACE_CONTEXT.stream().anyMatch(request.getHeaders()::containsHeader);
        return inner.handle(
                brings && !isTrusted(request.getRemoteAddress()) ? without(request) : request,
                response);
    }

    private boolean isTrusted(@Nullable InetSocketAddress peer) {
        return peer != null && peer.getAddress() != null && proxies.trusts(peer.getAddress());
    }

    private static ServerHttpRequest without(ServerHttpRequest request) {
        return request.mutate().headers(headers -> TRACE_CONTEXT.forEach(headers::remove)).build();
    }
}
