package dev.anteroom.gateway.cache;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** What stands behind the cache: answers as told by path, and remembers what it was asked. */
final class StubOrigin implements HttpHandler {

    static final String PUBLIC =
            "public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=900";

    /** What it does about a path. */
    @FunctionalInterface
    interface Reply {
        Mono<Void> to(ServerHttpRequest request, ServerHttpResponse response);
    }

    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<ServerHttpRequest> asked = new CopyOnWriteArrayList<>();

    void on(String path, Reply reply) {
        replies.put(path, reply);
    }

    /** A page of this text that may be kept. */
    void page(String path, String text, String... surrogateKeys) {
        on(path, (request, response) -> page(response, text, surrogateKeys));
    }

    static Mono<Void> page(ServerHttpResponse response, String text, String... surrogateKeys) {
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, PUBLIC);
        headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        headers.set("Surrogate-Key", String.join(" ", surrogateKeys));
        return text(response, text);
    }

    static Mono<Void> text(ServerHttpResponse response, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    void fail(String path) {
        on(
                path,
                (_, response) -> {
                    response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
                    return text(response, "one moment");
                });
    }

    void status(String path, int status, String text) {
        on(
                path,
                (_, response) -> {
                    response.setStatusCode(HttpStatusCode.valueOf(status));
                    return text(response, text);
                });
    }

    int timesAsked(String path) {
        return (int) asked.stream().filter(one -> one.getURI().getRawPath().equals(path)).count();
    }

    ServerHttpRequest lastAsked() {
        return asked.getLast();
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        asked.add(request);
        // As Spring's own adapter does: filters add fields when the response is committed.
        response.beforeCommit(
                () -> {
                    response.getHeaders().set("X-Content-Type-Options", "nosniff");
                    return Mono.empty();
                });
        Reply reply =
                replies.getOrDefault(
                        request.getURI().getRawPath(), (_, other) -> text(other, "plain"));
        return Mono.defer(() -> reply.to(request, response))
                .then(Mono.defer(response::setComplete));
    }
}
