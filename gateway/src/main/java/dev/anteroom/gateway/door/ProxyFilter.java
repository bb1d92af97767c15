package dev.anteroom.gateway.door;

import dev.anteroom.chassis.request.RequestId;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds out who the visitor is, then drops every forwarding header: the gateway writes its own. */
@Order(DoorOrder.PROXIES)
final class ProxyFilter implements WebFilter {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final List<String> FORWARDING =
            List.of(
                    "Forwarded",
                    FORWARDED_FOR,
                    "X-Forwarded-Host",
                    "X-Forwarded-Port",
                    "X-Forwarded-Proto",
                    "X-Forwarded-Prefix",
                    "X-Forwarded-Ssl",
                    "X-Original-Url",
                    "X-Rewrite-Url",
                    "X-Real-Ip",
                    "X-Http-Method-Override");

    private final TrustedProxies proxies;

    ProxyFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        InetAddress peer = Visitor.peer(exchange);
        HttpHeaders headers = exchange.getRequest().getHeaders();
        Visitor.remember(exchange, proxies.visitor(peer, joined(headers)));
        boolean trusted = proxies.trusts(peer);
        return chain.filter(
                exchange.mutate()
                        .request(request -> request.headers(sent -> clean(sent, trusted)))
                        .build());
    }

    private static @Nullable String joined(HttpHeaders headers) {
        List<String> values = headers.getOrEmpty(FORWARDED_FOR);
        return values.isEmpty() ? null : String.join(",", values);
    }

    private static void clean(HttpHeaders headers, boolean trusted) {
        FORWARDING.forEach(headers::remove);
        if (!trusted) {
            headers.remove(RequestId.HEADER);
        }
    }
}
