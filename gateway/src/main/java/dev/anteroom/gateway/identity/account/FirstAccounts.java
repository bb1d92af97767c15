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
     * Makes what is missing; on a site that has accounts only demo staff whose address is free.
     *
     * @return the owner, when this call made the account
     */
    public Optional<Account> create() {
        Optional<Account> owner = accounts.isEmpty() ? createOwner() : Optional.empty();
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
