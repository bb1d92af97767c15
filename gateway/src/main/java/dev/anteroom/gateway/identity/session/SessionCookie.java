package dev.anteroom.gateway.identity.session;

import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/**
 * The cookies of sign-in: HttpOnly and SameSite=Lax always; on https Secure and with the {@code
 * __Host-} prefix, which no sibling domain can set (RFC 6265bis, 4.1.3.2).
 */
public final class SessionCookie {

    private static final String SECURE_PREFIX = "__Host-";

    private final String name;
    private final boolean secure;

    private SessionCookie(String name, boolean secure) {
        this.name = secure ? SECURE_PREFIX + name : name;
        this.secure = secure;
    }

    /** The cookie of a session. */
    public static SessionCookie session(String publicUrl) {
        return new SessionCookie("anteroom", publicUrl.startsWith("https:"));
    }

    /** The cookie of a browser that waits for its code. */
    public static SessionCookie waiting(String publicUrl) {
        return new SessionCookie("anteroom-sign-in", publicUrl.startsWith("https:"));
    }

    public Optional<String> read(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    /** Lasts until the browser closes or the row says otherwise. */
    public void write(ServerWebExchange exchange, String value) {
        exchange.getResponse().addCookie(builder(value).build());
    }

    public void clear(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(builder("").maxAge(0).build());
    }

    private ResponseCookie.ResponseCookieBuilder builder(String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }
}
