package dev.anteroom.gateway.identity.account;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import java.util.List;
import java.util.Objects;
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
     * @param name what colleagues call them; null for the first part of the address
     * @param person the person of the site whom it stands for
     */
    record DemoAccount(
            String email, @Nullable String name, Set<Role> roles, @Nullable UUID person) {

        DemoAccount {
            roles = Set.copyOf(roles);
        }

        Account account(UUID id) {
            EmailAddress address = EmailAddress.of(email);
            return Account.invited(
                    id,
                    address,
                    Objects.requireNonNullElse(name, address.localPart()),
                    person,
                    roles);
        }
    }
}
