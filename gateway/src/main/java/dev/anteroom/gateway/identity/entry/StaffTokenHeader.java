package dev.anteroom.gateway.identity.entry;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * The only way in which a service hears who is asking. What the caller sent of that kind ends here,
 * and cookies with it: services read none.
 */
final class StaffTokenHeader implements HttpHeadersFilter, Ordered {

    private static final String ATTRIBUTE = StaffTokenHeader.class.getName();

    /** Notes the token that goes along. */
    static void note(ServerWebExchange exchange, String token) {
        exchange.getAttributes().put(ATTRIBUTE, token);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders headers, ServerWebExchange exchange) {
        HttpHeaders sent = new HttpHeaders();
        sent.putAll(headers);
        sent.remove(HttpHeaders.AUTHORIZATION);
        sent.remove(HttpHeaders.PROXY_AUTHORIZATION);
        sent.remove(HttpHeaders.COOKIE);
        String token = exchange.getAttribute(ATTRIBUTE);
        if (token != null) {
            sent.setBearerAuth(token);
        }
        return sent;
    }
}
