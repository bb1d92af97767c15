package dev.anteroom.chassis.problem;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * A refusal or fault, ready to be told.
 *
 * @param type its kind
 * @param arguments for the detail text
 * @param properties extension members of the RFC 9457 document
 * @param headers sent along, such as {@code Retry-After}
 */
public record Problem(
        ProblemType type,
        List<Object> arguments,
        Map<String, Object> properties,
        HttpHeaders headers) {

    public static Problem of(ProblemType type) {
        return new Problem(type, List.of(), Map.of(), HttpHeaders.EMPTY);
    }

    static Problem of(ProblemException refusal) {
        return new Problem(
                refusal.type(),
                List.of(refusal.arguments()),
                refusal.properties(),
                HttpHeaders.EMPTY);
    }

    /** The same, with these headers sent along. */
    public Problem with(HttpHeaders more) {
        return new Problem(type, arguments, properties, more);
    }

    Problem with(String property, Object value) {
        return new Problem(type, arguments, Map.of(property, value), headers);
    }

    boolean isFault() {
        return type.status().is5xxServerError();
    }
}
