package dev.anteroom.gateway.identity.entry;

import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.gateway.identity.apikey.ApiKeys;
import dev.anteroom.gateway.identity.session.Session;
import dev.anteroom.gateway.identity.session.SessionCookie;
import dev.anteroom.gateway.identity.session.Sessions;
import dev.anteroom.gateway.identity.session.SignedIn;
import dev.anteroom.gateway.identity.token.StaffTokenMint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Finds out who is asking where that matters, by API key or session, and notes the token for the
 * services. Stands behind the rules that bring paths into one form and before everything that reads
 * a body.
 */
final class StaffDoor implements WebFilter, Ordered {

    static final int ORDER = -50;

    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final ApiKeys keys;
    private final StaffTokenMint mint;
    private final SessionCookie cookie;
    private final Scheduler blocking;

    StaffDoor(
            Sessions sessions,
            ApiKeys keys,
            StaffTokenMint mint,
            SessionCookie cookie,
            Scheduler blocking) {
        this.sessions = sessions;
        this.keys = keys;
        this.mint = mint;
        this.cookie = cookie;
        this.blocking = blocking;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Area area = Area.of(exchange.getRequest().getPath().value());
        if (area == Area.PUBLIC) {
            return chain.filter(exchange);
        }
        Optional<String> key = key(exchange);
        Optional<String> session = cookie.read(exchange);
        Mono<Boolean> known =
                key.isPresent() || session.isPresent()
                        ? Mono.fromCallable(() -> recognise(exchange, key.orElse(null), session))
                                .subscribeOn(blocking)
                        : Mono.just(false);
        return known.flatMap(
                staff ->
                        staff || (key.isEmpty() && area != Area.STUDIO)
                                ? chain.filter(exchange)
                                : StrangerAnswer.to(exchange, key.isPresent()));
    }

    /** An API key counts before a cookie: a program must not act as the browser it runs in. */
    private boolean recognise(
            ServerWebExchange exchange, @Nullable String key, Optional<String> session) {
        if (key != null) {
            return keys.find(key).map(staff -> admit(exchange, staff)).orElse(false);
        }
        Optional<Session> found = session.flatMap(sessions::find);
        found.ifPresent(live -> SignedIn.mark(exchange, live));
        return found.map(live -> admit(exchange, live.staff())).orElse(false);
    }

    private boolean admit(ServerWebExchange exchange, Staff staff) {
        StaffTokenHeader.note(exchange, mint.mint(staff));
        return true;
    }

    private static Optional<String> key(ServerWebExchange exchange) {
        return Optional.ofNullable(
                        exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.startsWith(BEARER + ApiKeys.PREFIX))
                .map(value -> value.substring(BEARER.length()));
    }
}
