package dev.anteroom.gateway.identity.account;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.time.Ids;
import java.util.Optional;
import java.util.Set;

/** Gives an empty site its owner, and the demo practice its staff. */
public class FirstAccounts {

    private final Accounts accounts;
    private final AccountSettings settings;
    private final Ids ids;

    FirstAccounts(Accounts accounts, AccountSettings settings, Ids ids) {
        this.accounts = accounts;
        this.settings = settings;
        this.ids = ids;
    }

    /**
     * Makes the owner and the demo's staff on a site that has no account; on any other, nothing.
     *
     * @return the owner, when this call made the account
     */
    public Optional<Account> create() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> owner = createOwner();
        for (AccountSettings.DemoAccount demo : settings.demoStaff()) {
            accounts.add(demo.account(ids.next()));
        }
        return owner;
    }

    private Optional<Account> createOwner() {
        String address = settings.ownerEmail();
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        EmailAddress email = EmailAddress.of(address);
        Account owner =
                Account.invited(ids.next(), email, email.localPart(), null, Set.of(Role.OWNER));
        return accounts.add(owner) ? Optional.of(owner) : Optional.empty();
    }
}
