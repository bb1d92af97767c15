package dev.anteroom.standalone.wholesite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that no well-behaved client sends, byte for byte. */
final class RawRequest {

    private static final int LIMIT_MILLIS = 30_000;

    private final URI site;

    RawRequest(String site) {
        this.site = URI.create(site);
    }

    /** The answer to a GET of exactly this target, status line and all. */
    String get(String target) {
        return send("GET " + target + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\n\r\n");
    }

    /** The answer to a form with these header lines, which name the host too. */
    String postForm(String path, String body, String headerLines) {
        return send(
                "POST "
                        + path
                        + " HTTP/1.1\r\n"
                        + headerLines
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body);
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private String send(String request) {
        String closing = request.replaceFirst("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.getOutputStream().write(closing.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway does not answer", e);
        }
    }
}
