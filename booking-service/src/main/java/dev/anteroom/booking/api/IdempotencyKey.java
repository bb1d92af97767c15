package dev.anteroom.booking.api;

import dev.anteroom.chassis.problem.ProblemException;
import dev.anteroom.chassis.problem.ProblemType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads the Idempotency-Key header (IETF draft, httpapi working group). */
final class IdempotencyKey {

    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e]{8,200}");
    private static final ProblemType MISSING =
            new ProblemType("idempotency-key-missing", HttpStatus.BAD_REQUEST);

    private IdempotencyKey() {}

    static String read(@Nullable String header) {
        if (header == null || !FIT.matcher(header.strip()).matches()) {
            throw new ProblemException(MISSING);
        }
        return "api/" + header.strip();
    }
}
