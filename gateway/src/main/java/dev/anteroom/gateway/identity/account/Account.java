package dev.anteroom.gateway.identity.account;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the staff.
 *
 * @param email where sign-in letters go
 * @param name what colleagues call them
 * @param person the person of the site whom the account stands for, if any
 * @param roles what the account may do; never empty
 * @param signedInAt the last sign-in; null while an invitation is open
 * @param disabledAt since when it may not sign in; null for accounts that may
 */
public record Account(
        UUID id,
        EmailAddress email,
        String name,
        @Nullable UUID person,
        Set<Role> roles,
        @Nullable Instant signedInAt,
        @Nullable Instant disabledAt) {

    private static final int LONGEST_NAME = 200;

    public Account {
        name = name.strip();
        roles = Set.copyOf(roles);
        if (roles.isEmpty() || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("An account has a name and a role");
        }
    }

    /** A new account that has never signed in. */
    public static Account invited(
            UUID id, EmailAddress email, String name, @Nullable UUID person, Set<Role> roles) {
        return new Account(id, email, name, person, roles, null, null);
    }

    public boolean isActive() {
        return disabledAt == null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
