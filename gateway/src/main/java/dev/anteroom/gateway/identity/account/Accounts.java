package dev.anteroom.gateway.identity.account;

import dev.anteroom.chassis.mail.EmailAddress;
import dev.anteroom.chassis.staff.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** All accounts. */
public class Accounts {

    private static final String COLUMNS =
            "id, email, name, person_id, array_to_string(roles, ',') AS roles, signed_in_at,"
                    + " disabled_at";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    public Accounts(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By name, the disabled last. */
    public List<Account> all() {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM staff_account"
                                + " ORDER BY disabled_at IS NOT NULL, lower(name), id")
                .query(Accounts::account)
                .list();
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM staff_account WHERE id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> find(EmailAddress email) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM staff_account WHERE email_key = :key")
                .param("key", email.key())
                .query(Accounts::account)
                .optional();
    }

    public boolean isEmpty() {
        return !jdbc.sql("SELECT EXISTS (SELECT FROM staff_account)").query(Boolean.class).single();
    }

    /**
     * Adds an account.
     *
     * @return false when the address has one already
     */
    public boolean add(Account account) {
        return jdbc.sql(
                                """
                                INSERT INTO staff_account
                                    (id, email, email_key, name, person_id, roles, created_at)
                                VALUES (:id, :email, :key, :name, :person,
                                    string_to_array(:roles, ','), :now)
                                ON CONFLICT ON CONSTRAINT staff_account_email_once DO NOTHING
                                """)
                        .param("id", account.id())
                        .param("email", account.email().value())
                        .param("key", account.email().key())
                        .param("name", account.name())
                        .param("person", account.person())
                        .param("roles", RoleColumn.write(account.roles()))
                        .param("now", TimeColumn.write(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * Writes name, person and roles; the address stays, and so does whether it is disabled.
     *
     * @return false when it would leave the practice without an owner who can sign in
     */
    public boolean change(Account account) {
        return unlessOwnersEnd(
                account.id(),
                stored -> stored.isActive() && account.has(Role.OWNER),
                () -> write(account));
    }

    /**
     * Keeps the account from signing in; all else about it stays.
     *
     * @return false when it would leave the practice without an owner who can sign in
     */
    public boolean disable(UUID id) {
        return unlessOwnersEnd(id, stored -> false, () -> writeDisabled(id));
    }

    /** Lets the account sign in again; all else about it stays. */
    public void enable(UUID id) {
        jdbc.sql("UPDATE staff_account SET disabled_at = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    private boolean unlessOwnersEnd(UUID id, Predicate<Account> staysOwner, Runnable write) {
        return Boolean.TRUE.equals(
                transactions.execute(
                        status -> {
                            boolean ownerStays =
                                    lockWithOwners(id).stream()
                                            .anyMatch(
                                                    stored ->
                                                            !stored.id().equals(id)
                                                                    || staysOwner.test(stored));
                            if (ownerStays) {
                                write.run();
                            }
                            return ownerStays;
                        }));
    }

    /**
     * Locks the account and the owners who can sign in, so that two of them cannot each rely on the
     * other and both go. All at once and by id, so that no two changes wait for each other.
     */
    private List<Account> lockWithOwners(UUID id) {
        return jdbc.sql(
                        "SELECT "
                                + COLUMNS
                                + " FROM staff_account"
                                + " WHERE id = :id OR ('owner' = ANY (roles) AND disabled_at IS NULL)"
                                + " ORDER BY id FOR UPDATE")
                .param("id", id)
                .query(Accounts::account)
                .list();
    }

    private void write(Account account) {
        jdbc.sql(
                        """
                        UPDATE staff_account
                        SET name = :name, person_id = :person,
                            roles = string_to_array(:roles, ',')
                        WHERE id = :id
                        """)
                .param("id", account.id())
                .param("name", account.name())
                .param("person", account.person())
                .param("roles", RoleColumn.write(account.roles()))
                .update();
    }

    private void writeDisabled(UUID id) {
        jdbc.sql(
                        """
                        UPDATE staff_account SET disabled_at = :now
                        WHERE id = :id AND disabled_at IS NULL
                        """)
                .param("id", id)
                .param("now", TimeColumn.write(clock.instant()))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                EmailAddress.of(row.getString("email")),
                row.getString("name"),
                row.getObject("person_id", UUID.class),
                RoleColumn.read(row.getString("roles")),
                TimeColumn.read(row, "signed_in_at"),
                TimeColumn.read(row, "disabled_at"));
    }
}
