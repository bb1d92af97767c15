package dev.anteroom.gateway.cache.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Ages and lifetimes of answers (RFC 9111, section 4.2), without any heuristics. */
public final class Lifetimes {

    private Lifetimes() {}

    /** How long the answer may be served; zero where it does not say. */
    public static Freshness freshness(AnswerHead head) {
        Directives directives = head.directives();
        Duration fresh = lifetime(head, directives);
        if (directives.has("must-revalidate") || directives.has("proxy-revalidate")) {
            return new Freshness(fresh, fresh, fresh);
        }
        return new Freshness(
                fresh,
                fresh.plusSeconds(directives.seconds("stale-while-revalidate").orElse(0)),
                fresh.plusSeconds(directives.seconds("stale-if-error").orElse(0)));
    }

    /** How old the answer was when it arrived (RFC 9111, section 4.2.3). */
    public static Duration initialAge(AnswerHead head, Instant asked, Instant answered) {
        Instant date = date(head.first(HttpHeaders.DATE));
        Duration apparent =
                date == null || date.isAfter(answered)
                        ? Duration.ZERO
                        : Duration.between(date, answered);
        Duration corrected = ageField(head).plus(Duration.between(asked, answered));
        return apparent.compareTo(corrected) > 0 ? apparent : corrected;
    }

    private static Duration lifetime(AnswerHead head, Directives directives) {
        OptionalLong shared = directives.seconds("s-maxage");
        if (shared.isPresent()) {
            return Duration.ofSeconds(shared.getAsLong());
        }
        OptionalLong any = directives.seconds("max-age");
        if (any.isPresent()) {
            return Duration.ofSeconds(any.getAsLong());
        }
        Instant expires = date(head.first(HttpHeaders.EXPIRES));
        Instant made = date(head.first(HttpHeaders.DATE));
        return expires == null || made == null || expires.isBefore(made)
                ? Duration.ZERO
                : Duration.between(made, expires);
    }

    private static Duration ageField(AnswerHead head) {
        String age = head.first(HttpHeaders.AGE);
        return age != null && age.matches("[0-9]{1,9}")
                ? Duration.ofSeconds(Long.parseLong(age))
                : Duration.ZERO;
    }

    static @Nullable Instant date(@Nullable String field) {
        if (field == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(field, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
