package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import dev.anteroom.gateway.testing.AtOnce;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AccountsTests {

    private final Accounts accounts = accounts(migrated());

    private static DataSource migrated() {
        DataSource database = PostgresServer.shared().createDatabase().dataSource();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    @Test
    void givesOneAccountToAnAddressHoweverItIsWritten() {
        assertThat(accounts.add(account("renata@example.org", Role.OWNER))).isTrue();
        assertThat(accounts.add(account("Renata@Example.org", Role.OWNER))).isFalse();
        assertThat(accounts.find(EmailAddress.of("RENATA@example.org"))).isPresent();
    }

    @Test
    void neverLeavesThePracticeWithoutAnOwner() {
        Account one = account("one@example.org", Role.OWNER);
        Account two = account("two@example.org", Role.OWNER);
        accounts.add(one);
        accounts.add(two);

        List<Boolean> went = AtOnce.by(2, i -> accounts.disable(i == 0 ? one.id() : two.id()));
        assertThat(went).containsExactlyInAnyOrder(true, false);
        assertThat(accounts.all()).filteredOn(Account::isActive).hasSize(1);
    }

    @Test
    void countsNoDisabledOwnerWhateverWasReadBefore() {
        Account one = account("one@example.org", Role.OWNER);
        Account two = account("two@example.org", Role.OWNER);
        accounts.add(one);
        accounts.add(two);
        assertThat(accounts.disable(two.id())).isTrue();
        assertThat(accounts.change(with(two, "Renate", Role.OWNER))).isTrue();

        assertThat(accounts.change(with(one, "Renata", Role.EDITOR))).isFalse();
        assertThat(accounts.disable(one.id())).isFalse();
        assertThat(stored(one)).isEqualTo(one);
    }

    @Test
    void staysDisabledWhenWhatWasReadBeforeIsSaved() {
        Account read = account("one@example.org", Role.EDITOR);
        accounts.add(account("owner@example.org", Role.OWNER));
        accounts.add(read);
        assertThat(accounts.disable(read.id())).isTrue();
        Account disabled = stored(read);

        assertThat(accounts.change(with(read, "Renate", Role.PRACTITIONER))).isTrue();

        assertThat(stored(read).name()).isEqualTo("Renate");
        assertThat(stored(read).roles()).containsExactly(Role.PRACTITIONER);
        assertThat(stored(read).disabledAt()).isNotNull().isEqualTo(disabled.disabledAt());
    }

    @Test
    void keepsNameAndRolesWhenItIsDisabledAndEnabled() {
        Account account = account("one@example.org", Role.EDITOR);
        accounts.add(account("owner@example.org", Role.OWNER));
        accounts.add(account);
        assertThat(accounts.disable(account.id())).isTrue();
        Account disabled = stored(account);
        assertThat(accounts.disable(account.id())).isTrue();
        assertThat(stored(account)).isEqualTo(disabled);

        accounts.enable(account.id());
        assertThat(stored(account)).isEqualTo(account);
    }

    private Account stored(Account account) {
        return accounts.find(account.id()).orElseThrow();
    }

    private static Account with(Account account, String name, Role role) {
        return Account.invited(account.id(), account.email(), name, account.person(), Set.of(role));
    }

    private static Account account(String address, Role role) {
        return Account.invited(
                UUID.randomUUID(), EmailAddress.of(address), "Renata", null, Set.of(role));
    }

    private static Accounts accounts(DataSource database) {
        return new Accounts(
                JdbcClient.create(database),
                new TransactionTemplate(new JdbcTransactionManager(database)),
                Clock.systemUTC());
    }
}
