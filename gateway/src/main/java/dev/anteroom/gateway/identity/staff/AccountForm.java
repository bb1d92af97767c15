package dev.anteroom.gateway.identity.staff;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.RoleColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What an owner typed about an account; shown again as it was when something is wrong with it.
 *
 * @param person a person's id, or empty for nobody
 * @param roles words of roles; unknown ones are dropped
 */
record AccountForm(String name, String email, String person, List<String> roles) {

    private static final int LONGEST_NAME = 200;

    static AccountForm empty() {
        return new AccountForm("", "", "", List.of());
    }

    /** A browser leaves out boxes that are not ticked, a program whatever it likes. */
    AccountForm {
        name = Objects.requireNonNullElse(name, "").strip();
        email = Objects.requireNonNullElse(email, "").strip();
        person = Objects.requireNonNullElse(person, "").strip();
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    Set<Role> roleSet() {
        return Arrays.stream(Role.values())
                .filter(role -> roles.contains(RoleColumn.word(role)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    Optional<EmailAddress> address() {
        return EmailAddress.read(email);
    }

    Optional<UUID> personId() {
        try {
            return Optional.of(UUID.fromString(person));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Names of the fields that need another look; each has a message {@code staff.error.…}. */
    List<String> errors(boolean isNew) {
        List<String> errors = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add("name");
        }
        if (isNew && address().isEmpty()) {
            errors.add("email");
        }
        if (!person.isEmpty() && personId().isEmpty()) {
            errors.add("person");
        }
        if (roleSet().isEmpty()) {
            errors.add("roles");
        }
        return errors;
    }
}
