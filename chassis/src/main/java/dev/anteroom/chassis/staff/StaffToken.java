package dev.anteroom.chassis.staff;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claims of the gateway's token (RFC 7519), and how a {@link Staff} is read from them. */
public final class StaffToken {

    public static final String ISSUER = "anteroom-gateway";
    public static final String AUDIENCE = "anteroom";
    public static final String PERSON = "person";
    public static final String ROLES = "roles";
    public static final String AUTH_TIME = "auth_time";

    private StaffToken() {}

    static Staff read(Jwt jwt) {
        String person = jwt.getClaimAsString(PERSON);
        return new Staff(
                UUID.fromString(jwt.getSubject()),
                person == null ? null : UUID.fromString(person),
                roles(jwt),
                authTime(jwt));
    }

    private static Set<Role> roles(Jwt jwt) {
        List<String> names = Objects.requireNonNullElse(jwt.getClaimAsStringList(ROLES), List.of());
        return names.stream()
                .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant authTime(Jwt jwt) {
        Object seconds = jwt.getClaim(AUTH_TIME);
        return seconds instanceof Number number
                ? Instant.ofEpochSecond(number.longValue())
                : Objects.requireNonNullElse(jwt.getClaimAsInstant(AUTH_TIME), Instant.EPOCH);
    }
}
