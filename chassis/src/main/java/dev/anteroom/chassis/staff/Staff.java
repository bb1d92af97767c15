package dev.anteroom.chassis.staff;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The member of the staff who is asking. A handler that declares an argument of this type is only
 * reached with a valid token.
 *
 * @param account the account's id
 * @param person the person on the site that the account stands for, if any
 * @param roles what the account may do; never empty
 * @param signedInAt when the account last proved itself
 */
public record Staff(UUID account, @Nullable UUID person, Set<Role> roles, Instant signedInAt) {

    public Staff {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role first, Role... more) {
        return EnumSet.of(first, more).stream().anyMatch(roles::contains);
    }

    /**
     * Goes on only for one who has at least one of these roles.
     *
     * @throws dev.anteroom.chassis.problem.ProblemException 403 otherwise
     */
    public void require(Role first, Role... more) {
        if (!hasAny(first, more)) {
            throw StaffProblems.notAllowed();
        }
    }
}
