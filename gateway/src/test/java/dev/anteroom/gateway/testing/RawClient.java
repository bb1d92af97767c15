package dev.anteroom.gateway.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends requests byte for byte as they are written, which no well-behaved client does. */
public final class RawClient {

    private static final int TIMEOUT_MILLIS = 60_000;
    private static final int SLOW_PARTS = 20;
    private static final long BETWEEN_PARTS_MILLIS = 100;

    private final int port;

    public RawClient(int port) {
        this.port = port;
    }

    /** A GET of exactly this target. */
    public Reply get(String target, String... headerLines) {
        return send("GET " + target, "", headerLines);
    }

    /** A request whose body has a Content-Length. */
    public Reply send(String methodAndTarget, String body, String... headerLines) {
        StringBuilder request = new StringBuilder(methodAndTarget).append(" HTTP/1.1\r\n");
        if (List.of(headerLines).stream().noneMatch(line -> line.startsWith("Host:"))) {
            request.append("Host: localhost\r\n");
        }
        for (String line : headerLines) {
            request.append(line).append("\r\n");
        }
        if (!body.isEmpty()) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return exchange(request.append("Connection: close\r\n\r\n").append(body).toString());
    }

    /** These bytes, and what comes back until the connection ends. */
    public Reply exchange(String request) {
        return exchange(out -> out.write(request.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same over a slow line: the bytes take two seconds, however many they are. */
    public Reply exchangeSlowly(String request) {
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        int part = bytes.length / SLOW_PARTS + 1;
        return exchange(
                out -> {
                    for (int sent = 0; sent < bytes.length; sent += part) {
                        out.write(bytes, sent, Math.min(part, bytes.length - sent));
                        out.flush();
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_PARTS_MILLIS));
                    }
                });
    }

    private Reply exchange(Line line) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            line.send(socket.getOutputStream());
            socket.getOutputStream().flush();
            return new Reply(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("No answer on port " + port, e);
        }
    }

    /** How the bytes of a request are sent. */
    @FunctionalInterface
    private interface Line {
        void send(OutputStream out) throws IOException;
    }

    /**
     * An answer as it came.
     *
     * @param text status line, headers and body
     */
    public record Reply(String text) {

        public int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        /** The first header of this name. */
        public Optional<String> header(String name) {
            return headers(name).stream().findFirst();
        }

        /** All headers of this name. */
        public List<String> headers(String name) {
            String head = text.substring(0, Math.max(0, text.indexOf("\r\n\r\n")));
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }
}
