package dev.anteroom.chassis.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;

/**
 * A kind of refusal with a stable URI (RFC 9457). Its texts stand in message bundles under {@code
 * problem.<name>.title} and {@code problem.<name>.detail}.
 *
 * @param name lower-case words joined by hyphens, such as {@code slot-taken}
 * @param status the HTTP status it goes with
 */
public record ProblemType(String name, HttpStatus status) {

    public static final ProblemType NOT_FOUND = new ProblemType("not-found", HttpStatus.NOT_FOUND);
    public static final ProblemType GONE = new ProblemType("gone", HttpStatus.GONE);
    public static final ProblemType BAD_REQUEST =
            new ProblemType("bad-request", HttpStatus.BAD_REQUEST);
    public static final ProblemType NOT_ALLOWED =
            new ProblemType("not-allowed", HttpStatus.FORBIDDEN);
    public static final ProblemType CONFLICT = new ProblemType("conflict", HttpStatus.CONFLICT);
    public static final ProblemType UNAVAILABLE =
            new ProblemType("unavailable", HttpStatus.SERVICE_UNAVAILABLE);

    /** The stable identifier that programs compare. */
    public URI uri() {
        return URI.create("urn:anteroom:problem:" + name);
    }
}
