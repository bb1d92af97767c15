package dev.anteroom.gateway.identity.account;

import dev.anteroom.chassis.staff.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The accounts that an empty site begins with.
 *
 * @param ownerEmail gets the first owner's account and a letter to sign in; null for none
 * @param demoStaff accounts of the demo practice
 */
@ConfigurationProperties("anteroom.gateway")
record AccountSettings(@Nullable String ownerEmail, List<DemoAccount> demoStaff) {

    AccountSettings {
        demoStaff = demoStaff == null ? List.of() : List.copyOf(demoStaff);
    }

    /**
     * One account of the demo practice.
     *
     * @param person the person of the site whom it stands for
     */
    record DemoAccount(String email, String name, Set<Role> roles, @Nullable UUID person) {

        DemoAccount {
            roles = Set.copyOf(roles);
        }
    }
}
