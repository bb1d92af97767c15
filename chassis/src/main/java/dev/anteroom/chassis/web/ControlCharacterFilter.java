package dev.anteroom.chassis.web;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses addresses with control characters, whole or encoded, before anything reads them. */
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
final class ControlCharacterFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var uri = exchange.getRequest().getURI();
        return unfit(uri.getRawPath()) || unfit(uri.getRawQuery())
                ? Mono.error(new ProblemException(ProblemType.BAD_REQUEST))
                : chain.filter(exchange);
    }

    private static boolean unfit(@Nullable String raw) {
        if (raw == null || raw.indexOf('%') < 0) {
            return raw != null && hasControl(raw);
        }
        try {
            return hasControl(URLDecoder.decode(raw, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException brokenEncoding) {
            return true;
        }
    }

    private static boolean hasControl(String text) {
        return text.chars()
                .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }
}
