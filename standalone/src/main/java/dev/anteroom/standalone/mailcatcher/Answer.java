package dev.anteroom.standalone.mailcatcher;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back. */
final class Answer {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int SEE_OTHER = 303;
    private static final int NOT_FOUND = 404;
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    /** A page of our own. */
    static Answer page(String html) {
        return page(OK, html);
    }

    private static Answer page(int status, String html) {
        return of(status, "text/html;charset=utf-8", html)
                .with("Content-Security-Policy", PAGE_POLICY);
    }

    /** A page that says that there is no such letter. */
    static Answer notFound(String html) {
        return page(NOT_FOUND, html);
    }

    static Answer ok(String type, String text) {
        return of(OK, type, text);
    }

    static Answer ok(String type, byte[] bytes) {
        return new Answer(OK, Map.of("Content-Type", type), bytes);
    }

    static Answer seeOther(String path) {
        return new Answer(SEE_OTHER, Map.of("Location", path), new byte[0]);
    }

    static Answer noContent() {
        return new Answer(NO_CONTENT, Map.of(), new byte[0]);
    }

    static Answer of(int status, String type, String text) {
        return new Answer(
                status, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one more header. */
    Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
