package dev.anteroom.gateway.identity.account;

import dev.anteroom.chassis.staff.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles as the database keeps them: words joined by commas on the way in and out. */
public final class RoleColumn {

    private RoleColumn() {}

    public static String write(Collection<Role> roles) {
        return roles.stream().sorted().map(RoleColumn::word).collect(Collectors.joining(","));
    }

    public static Set<Role> read(String words) {
        return Arrays.stream(words.split(","))
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The role's word in tokens, forms and the database. */
    public static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
