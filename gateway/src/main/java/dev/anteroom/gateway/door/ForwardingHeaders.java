package dev.anteroom.gateway.door;

import dev.anteroom.chassis.page.PageSettings;
import dev.anteroom.chassis.request.RequestId;
import java.net.URI;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells the services who asks and under which address the site stands. The latter is the configured
 * one, whatever {@code Host} the visitor sent. Stands last, since Spring Cloud Gateway's own
 * filters drop forwarding headers.
 */
final class ForwardingHeaders implements HttpHeadersFilter, Ordered {

    private final URI site;

    ForwardingHeaders(PageSettings settings) {
        this.site = URI.create(settings.publicUrl());
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(input);
        headers.set("X-Forwarded-For", Visitor.of(exchange).getHostAddress());
        headers.set("X-Forwarded-Proto", site.getScheme());
        headers.set("X-Forwarded-Host", site.getAuthority());
        headers.set(RequestId.HEADER, RequestId.of(exchange));
        return headers;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
