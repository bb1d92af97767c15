package dev.anteroom.gateway.identity.session;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Carries the session of a request to the gateway's own pages: a {@link Session} argument. */
public final class SignedIn implements HandlerMethodArgumentResolver {

    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final ProblemType SIGN_IN_REQUIRED =
            new ProblemType("sign-in-required", HttpStatus.UNAUTHORIZED);

    /** Notes whose request it is. */
    public static void mark(ServerWebExchange exchange, Session session) {
        exchange.getAttributes().put(ATTRIBUTE, session);
    }

    public static Optional<Session> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    /** The refusal of one who is not signed in. */
    public static ProblemException required() {
        return new ProblemException(SIGN_IN_REQUIRED);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Session.class);
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return Mono.justOrEmpty(of(exchange))
                .cast(Object.class)
                .switchIfEmpty(Mono.error(SignedIn::required));
    }
}
