package dev.anteroom.newsletter.subscriber;

import dev.anteroom.chassis.page.PageSettings;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The visitor's network address as the gateway forwarded it, and the page they came from. */
public final class ClientAddress {

    private static final Pattern PUBLIC_PAGE =
            Pattern.compile("/(?!newsletter/|bookings/|calendars/|studio)[a-z0-9/-]{0,200}");

    private ClientAddress() {}

    /** The evidence of an act on the page at this path. */
    public static Evidence evidence(String page, ServerWebExchange exchange) {
        return new Evidence(page, of(exchange));
    }

    /**
     * The path of our page that the form stood on, by Referer; the fallback where there is none, or
     * where the path may hold somebody's link.
     */
    public static String page(ServerWebExchange exchange, PageSettings site, String fallback) {
        String referer = exchange.getRequest().getHeaders().getFirst("Referer");
        if (referer == null || !referer.startsWith(site.publicUrl() + "/")) {
            return fallback;
        }
        String path = referer.substring(site.publicUrl().length()).split("[?#]", 2)[0];
        return PUBLIC_PAGE.matcher(path).matches() ? path : fallback;
    }

    private static @Nullable String of(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? null : remote.getHostString();
    }
}
