package dev.anteroom.gateway.identity;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.identity.signin.SignIns;
import dev.anteroom.gateway.testing.Browser;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Makes accounts and signs them in, past the mail. */
final class Staffroom {

    private final Accounts accounts;
    private final SignIns signIns;

    Staffroom(ApplicationContext gateway) {
        this.accounts = gateway.getBean(Accounts.class);
        this.signIns = gateway.getBean(SignIns.class);
    }

    /** An account with an address that no other test uses. */
    Account account(Role... roles) {
        Account account =
                Account.invited(
                        UUID.randomUUID(),
                        EmailAddress.of(UUID.randomUUID() + "@staff.example"),
                        "Renata",
                        UUID.randomUUID(),
                        Set.of(roles));
        accounts.add(account);
        return account;
    }

    /** A browser in which this account is signed in. */
    Browser signedIn(Account account, int port) {
        Browser browser = new Browser(port);
        int status = browser.post(signIns.print(account)).status();
        if (status != 303) {
            throw new IllegalStateException("Sign-in answered " + status);
        }
        return browser;
    }

    String link(Account account) {
        return signIns.print(account);
    }
}
