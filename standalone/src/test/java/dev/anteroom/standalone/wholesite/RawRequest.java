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
        return send("GET " + target, "Host: " + site.getAuthority(), "");
    }

    /** The answer to an empty POST to exactly this target, as from a page of the site. */
    String post(String target) {
        return send(
                "POST " + target,
                "Host: " + site.getAuthority() + "\nSec-Fetch-Site: same-origin",
                "");
    }

    /** The answer to a form with these header lines, which name the host too. */
    String postForm(String path, String body, String headerLines) {
        return send(
                "POST " + path,
                headerLines.strip() + "\nContent-Type: application/x-www-form-urlencoded",
                body);
    }

    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private String send(String request, String headerLines, String body) {
        String text =
                request
                        + " HTTP/1.1\n"
                        + headerLines
                        + "\nConnection: close\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length
                        + "\n\n";
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(LIMIT_MILLIS);
            byte[] bytes = (text.replace("\n", "\r\n") + body).getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway does not answer", e);
        }
    }
}
