package dev.anteroom.chassis.problem;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.support.WebExchangeBindException;

/** What the web framework refuses: unknown address, wrong method, unreadable or oversize body. */
final class WebProblems implements ProblemMapping {

    private static final ProblemType INVALID =
            new ProblemType("invalid-fields", HttpStatus.BAD_REQUEST);
    private static final ProblemType TOO_LARGE =
            new ProblemType("too-large", HttpStatus.CONTENT_TOO_LARGE);

    private static final Map<Integer, ProblemType> BY_STATUS =
            Map.of(
                    400,
                    ProblemType.BAD_REQUEST,
                    401,
                    new ProblemType("sign-in-required", HttpStatus.UNAUTHORIZED),
                    403,
                    ProblemType.NOT_ALLOWED,
                    404,
                    ProblemType.NOT_FOUND,
                    405,
                    new ProblemType("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
                    406,
                    new ProblemType("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
                    413,
                    TOO_LARGE,
                    415,
                    new ProblemType("unsupported-media", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
                    503,
                    ProblemType.UNAVAILABLE);

    @Override
    public @Nullable Problem map(Throwable failure) {
        if (hasCause(failure, DataBufferLimitException.class)) {
            return Problem.of(TOO_LARGE);
        }
        if (failure instanceof WebExchangeBindException invalid) {
            return Problem.of(INVALID)
                    .with(
                            "errors",
                            invalid.getFieldErrors().stream().map(WebProblems::describe).toList());
        }
        if (failure instanceof ErrorResponse response) {
            ProblemType type = typeOf(response.getStatusCode());
            return type == null ? null : Problem.of(type).with(response.getHeaders());
        }
        return null;
    }

    /** A refusal without words of its own is a request that we could not read. */
    private static @Nullable ProblemType typeOf(HttpStatusCode code) {
        ProblemType known = BY_STATUS.get(code.value());
        if (known != null || !code.is4xxClientError()) {
            return known;
        }
        HttpStatus status = HttpStatus.resolve(code.value());
        return new ProblemType(
                ProblemType.BAD_REQUEST.name(),
                Objects.requireNonNullElse(status, HttpStatus.BAD_REQUEST));
    }

    private static Map<String, String> describe(FieldError error) {
        return Map.of(
                "field", error.getField(),
                "detail", String.valueOf(error.getDefaultMessage()));
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }
}
