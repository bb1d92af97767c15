package dev.anteroom.gateway.testing;

import dev.anteroom.chassis.testing.LastingPort;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Stands in for a service: says its name unless told otherwise, and remembers what it was asked.
 */
public final class StubService {

    /** What a stub does about one path. */
    @FunctionalInterface
    public interface Answer {
        Publisher<Void> to(HttpServerRequest request, HttpServerResponse response);
    }

    /**
     * A request that arrived.
     *
     * @param uri raw path and query
     */
    public record Seen(String method, String uri, HttpHeaders headers, String body) {}

    private final String name;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private @Nullable DisposableServer server;
    private final int port = LastingPort.choose();

    public StubService(String name) {
        this.name = name;
        start();
    }

    public void start() {
        server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(port)
                        // Kept connections end with the server, so that stopped means away.
                        .channelGroup(new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE))
                        .handle(this::answer)
                        .bindNow();
    }

    /** No connection comes about until the next start. */
    public void stop() {
        if (server != null) {
            server.disposeNow();
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Answers this path so from now on. */
    public void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** What arrived at this path, oldest first. */
    public List<Seen> seenAt(String path) {
        return seen.stream().filter(request -> request.uri().startsWith(path)).toList();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .flatMap(body -> Mono.from(remember(request, response, body)));
    }

    private Publisher<Void> remember(
            HttpServerRequest request, HttpServerResponse response, String body) {
        seen.add(
                new Seen(
                        request.method().name(),
                        request.uri(),
                        request.requestHeaders().copy(),
                        body));
        Answer answer = answers.get(request.uri().replaceFirst("\\?.*", ""));
        return answer == null
                ? response.header("Content-Type", "text/html;charset=utf-8")
                        .sendString(Mono.just(name + " " + request.uri()))
                : answer.to(request, response);
    }
}
