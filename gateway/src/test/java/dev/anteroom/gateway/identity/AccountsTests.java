package dev.anteroom.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.gateway.identity.account.Account;
import dev.anteroom.gateway.identity.account.Accounts;
import java.time.Clock;
import java.time.Instant;
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

        List<Boolean> went = List.of(one, two).parallelStream().map(this::disable).toList();
        assertThat(went).containsExactlyInAnyOrder(true, false);
        assertThat(accounts.all()).filteredOn(Account::isActive).hasSize(1);
    }

    private boolean disable(Account account) {
        return accounts.change(
                new Account(
                        account.id(),
                        account.email(),
                        account.name(),
                        account.person(),
                        account.roles(),
                        null,
                        Instant.EPOCH));
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
