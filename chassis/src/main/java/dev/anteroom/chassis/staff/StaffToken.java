package dev.anteroom.chassis.staff;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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

    /** Empty when the claims are not such as the gateway writes. */
    static Optional<Staff> read(Jwt jwt) {
        try {
            String person = jwt.getClaimAsString(PERSON);
            return Optional.of(
                    new Staff(
                            UUID.fromString(jwt.getSubject()),
                            person == null ? null : UUID.fromString(person),
                            roles(jwt),
                            authTime(jwt)));
        } catch (IllegalArgumentException notOfTheGateway) {
            return Optional.empty();
        }
    }

    /** A newer gateway may know roles that this service does not; they give nothing here. */
    static Set<Role> roles(Jwt jwt) {
        List<String> names = Objects.requireNonNullElse(jwt.getClaimAsStringList(ROLES), List.of());
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant authTime(Jwt jwt) {
        Object seconds = jwt.getClaim(AUTH_TIME);
        return seconds instanceof Number number
                ? Instant.ofEpochSecond(number.longValue())
                : Objects.requireNonNullElse(jwt.getClaimAsInstant(AUTH_TIME), Instant.EPOCH);
    }
}
