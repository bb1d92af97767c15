package dev.anteroom.gateway.door;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The network address of who is asking, as far as it can be trusted. */
public final class Visitor {

    private static final String ATTRIBUTE = Visitor.class.getName();

    private Visitor() {}

    static void remember(ServerWebExchange exchange, InetAddress address) {
        exchange.getAttributes().put(ATTRIBUTE, address);
    }

    /** The visitor's address; the loopback address when there is none, as in tests. */
    public static InetAddress of(ServerWebExchange exchange) {
        @Nullable InetAddress known = exchange.getAttribute(ATTRIBUTE);
        return known == null ? peer(exchange) : known;
    }

    static InetAddress peer(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? InetAddress.getLoopbackAddress()
                : remote.getAddress();
    }
}
