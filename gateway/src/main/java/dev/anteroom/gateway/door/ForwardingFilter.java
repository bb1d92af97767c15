package dev.anteroom.gateway.door;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.request.RequestId;
import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells the services who asks and under which address the site stands. The latter is the configured
 * one, whatever {@code Host} the visitor sent.
 */
@Order(DoorOrder.FORWARDING)
final class ForwardingFilter implements WebFilter {

    private final URI site;

    ForwardingFilter(PageSettings settings) {
        this.site = URI.create(settings.publicUrl());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String visitor = Visitor.of(exchange).getHostAddress();
        String id = RequestId.of(exchange);
        return chain.filter(
                exchange.mutate()
                        .request(request -> request.headers(sent -> tell(sent, visitor, id)))
                        .build());
    }

    private void tell(HttpHeaders headers, String visitor, String requestId) {
        headers.set("X-Forwarded-For", visitor);
        headers.set("X-Forwarded-Proto", site.getScheme());
        headers.set("X-Forwarded-Host", site.getAuthority());
        headers.set(RequestId.HEADER, requestId);
    }
}
