package dev.anteroom.gateway.cache;

import dev.anteroom.gateway.cache.rule.CacheKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;

/**
 * A visitor's request for what may be a public page.
 *
 * @param key of the page
 */
record Visit(CacheKey key, ServerHttpRequest request, ServerHttpResponse response) {

    /** Fields that no page may differ by, or that only the way here added. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "accept",
                    "accept-encoding",
                    "accept-language",
                    "baggage",
                    "cache-control",
                    "connection",
                    "content-length",
                    "dnt",
                    "forwarded",
                    "host",
                    "http2-settings",
                    "if-modified-since",
                    "if-none-match",
                    "keep-alive",
                    "pragma",
                    "priority",
                    "purpose",
                    "referer",
                    "save-data",
                    "te",
                    "traceparent",
                    "tracestate",
                    "upgrade",
                    "upgrade-insecure-requests",
                    "user-agent",
                    "via",
                    "x-forwarded-for",
                    "x-forwarded-host",
                    "x-forwarded-port",
                    "x-forwarded-proto",
                    "x-real-ip",
                    "x-request-id");

    /** Shows the page as the service gives it to anyone, so that the answer may be kept. */
    boolean isPlain() {
        return HttpMethod.GET.equals(request.getMethod())
                && asksForWholeKey()
                && takesPages(request.getHeaders().getFirst(HttpHeaders.ACCEPT))
                && request.getHeaders().headerNames().stream().allMatch(Visit::isHarmless);
    }

    boolean isHead() {
        return HttpMethod.HEAD.equals(request.getMethod());
    }

    /** False if a query parameter is not part of the key: the service might heed it. */
    private boolean asksForWholeKey() {
        String query = request.getURI().getRawQuery();
        int length = request.getURI().getRawPath().length();
        return key.target().length() == (query == null ? length : length + 1 + query.length());
    }

    private static boolean takesPages(@Nullable String accept) {
        return accept == null
                || List.of("text/html", "image/", "*/*").stream().anyMatch(accept::startsWith);
    }

    private static boolean isHarmless(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HARMLESS.contains(lower) || lower.startsWith("sec-");
    }
}
