package dev.anteroom.gateway.identity.apikey;

import dev.anteroom.chassis.staff.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key, without the key.
 *
 * @param name what it is for
 * @param beginning its first letters
 * @param roles what it may do, as far as its account may
 * @param usedAt its last use, to the hour; null for never
 */
public record ApiKey(
        UUID id,
        String name,
        String beginning,
        Set<Role> roles,
        Instant createdAt,
        @Nullable Instant usedAt) {}
