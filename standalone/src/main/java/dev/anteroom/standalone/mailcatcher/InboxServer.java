package dev.anteroom.standalone.mailcatcher;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the inbox over HTTP, on loopback, to who asks for it by the site's name or this machine's.
 */
final class InboxServer {

    private static final int FORBIDDEN = 403;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InboxRoutes routes;
    private final Set<String> hosts;

    InboxServer(int port, String publicHost, Inbox inbox) {
        this.routes = new InboxRoutes(inbox);
        this.hosts = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]", publicHost));
        try {
            this.server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The inbox cannot listen on port " + port, e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = isOurs(exchange) ? answer(exchange) : refusal();
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            answer.headers().forEach(headers::set);
            boolean empty = answer.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), empty ? NO_BODY : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) {
        return routes.answer(exchange.getRequestMethod(), exchange.getRequestURI());
    }

    /**
     * Neither a page elsewhere that posts here, nor one whose name was pointed at this machine (DNS
     * rebinding), gets at the letters.
     */
    private boolean isOurs(HttpExchange exchange) {
        Headers request = exchange.getRequestHeaders();
        String host = request.getFirst("Host");
        String site = request.getFirst("Sec-Fetch-Site");
        boolean ours = host != null && hosts.contains(host.replaceAll(":\\d+$", ""));
        boolean link =
                exchange.getRequestMethod().equals("GET")
                        && "navigate".equals(request.getFirst("Sec-Fetch-Mode"));
        boolean foreign = "cross-site".equals(site) && !link;
        return ours && !foreign;
    }

    private static Answer refusal() {
        return Answer.of(FORBIDDEN, "text/plain;charset=utf-8", "");
    }
}
