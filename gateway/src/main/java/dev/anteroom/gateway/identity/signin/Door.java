package dev.anteroom.gateway.identity.signin;

import dev.anteroom.gateway.identity.session.Session;
import dev.anteroom.gateway.identity.session.SessionCookie;
import dev.anteroom.gateway.identity.session.Sessions;
import dev.anteroom.gateway.identity.session.SignedIn;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** Begins and ends the session of the browser that is asking. */
class Door {

    private final Sessions sessions;
    private final SessionCookie cookie;

    Door(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** A new session in place of the one there may be. */
    void enter(ServerWebExchange exchange, UUID account, String method) {
        end(SignedIn.of(exchange));
        String userAgent = exchange.getRequest().getHeaders().getFirst(HttpHeaders.USER_AGENT);
        cookie.write(
                exchange,
                sessions.begin(account, method, Objects.requireNonNullElse(userAgent, "")));
    }

    void leave(ServerWebExchange exchange) {
        end(SignedIn.of(exchange));
        cookie.clear(exchange);
    }

    private void end(Optional<Session> session) {
        session.ifPresent(found -> sessions.end(found.staff().account(), found.id()));
    }
}
