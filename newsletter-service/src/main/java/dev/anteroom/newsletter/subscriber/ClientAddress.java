package dev.anteroom.newsletter.subscriber;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The visitor's network address as the gateway forwarded it. */
public final class ClientAddress {

    private ClientAddress() {}

    /** The evidence of an act on the page at this path. */
    public static Evidence evidence(String page, ServerWebExchange exchange) {
        return new Evidence(page, of(exchange));
    }

    private static @Nullable String of(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? null : remote.getHostString();
    }
}
