package dev.anteroom.gateway.identity.signin;

import dev.anteroom.gateway.identity.account.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code sign_in}. */
class SignInRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(NewSignIn signIn) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        INSERT INTO sign_in (id, account_id, address_name, browser_hash, return_path,
                            tries_left, created_at, expires_at)
                        VALUES (:id, :account, :address, :browser, :return, :tries, :now, :end)
                        """)
                .param("id", signIn.id())
                .param("account", signIn.account())
                .param("address", signIn.addressName())
                .param("browser", signIn.browserHash())
                .param("return", signIn.returnPath().value())
                .param("tries", signIn.tries())
                .param("now", TimeColumn.write(now))
                .param("end", TimeColumn.write(now.plus(signIn.lifetime())))
                .update();
    }

    /**
     * Makes others who ask with this address wait until the transaction ends, on every replica, so
     * that what they count includes this one.
     */
    void hold(String addressName) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "sign-in:" + addressName)
                .query((row, number) -> true)
                .single();
    }

    /** How many sign-ins were asked for with this address and counted in the time before now. */
    int recent(String addressName, Duration time) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM sign_in
                        WHERE address_name = :address AND created_at > :since
                            AND browser_hash IS NOT NULL
                        """)
                .param("address", addressName)
                .param("since", TimeColumn.write(clock.instant().minus(time)))
                .query(Integer.class)
                .single();
    }

    /** Takes one try of this browser's sign-in; the row lock keeps tries of two replicas apart. */
    Optional<Try> takeTry(String browserHash) {
        return jdbc.sql(
                        """
                        UPDATE sign_in SET tries_left = tries_left - 1
                        WHERE browser_hash = :browser AND tries_left > 0
                            AND used_at IS NULL AND expires_at > :now
                        RETURNING id, tries_left, coalesce(address_name, id::text) AS address_name
                        """)
                .param("browser", browserHash)
                .param("now", now())
                .query(
                        (row, number) ->
                                new Try(
                                        row.getObject("id", UUID.class),
                                        row.getString("address_name"),
                                        row.getInt("tries_left")))
                .optional();
    }

    /** Uses it up, once over all replicas; empty when it is not good any more. */
    Optional<SignInOutcome.Welcome> use(UUID id) {
        return jdbc.sql(
                        """
                        UPDATE sign_in s SET used_at = :now
                        FROM staff_account a
                        WHERE s.id = :id AND s.used_at IS NULL AND s.expires_at > :now
                            AND a.id = s.account_id AND a.disabled_at IS NULL
                        RETURNING s.account_id, s.return_path
                        """)
                .param("id", id)
                .param("now", now())
                .query(SignInRows::welcome)
                .optional();
    }

    /** Notes the sign-in and makes the account's other open letters worthless. */
    void complete(UUID account) {
        jdbc.sql("UPDATE staff_account SET signed_in_at = :now WHERE id = :account")
                .param("account", account)
                .param("now", now())
                .update();
        voidAll(account);
    }

    void voidAll(UUID account) {
        jdbc.sql(
                        """
                        UPDATE sign_in SET used_at = :now
                        WHERE account_id = :account AND used_at IS NULL
                        """)
                .param("account", account)
                .param("now", now())
                .update();
    }

    /** Whether the letter of this sign-in would still be of use. */
    boolean isOpen(UUID id) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM sign_in
                            WHERE id = :id AND used_at IS NULL AND expires_at > :now)
                        """)
                .param("id", id)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    void forgetBefore(Instant instant) {
        jdbc.sql("DELETE FROM sign_in WHERE expires_at < :then")
                .param("then", TimeColumn.write(instant))
                .update();
    }

    private Object now() {
        return TimeColumn.write(clock.instant());
    }

    private static SignInOutcome.Welcome welcome(ResultSet row, int number) throws SQLException {
        return new SignInOutcome.Welcome(
                row.getObject("account_id", UUID.class),
                ReturnPath.of(row.getString("return_path")));
    }

    /**
     * A row to be.
     *
     * @param account null when the address belongs to nobody
     * @param addressName what stands for the address that was typed; null when it was asked for too
     *     often, and this time does not count
     * @param browserHash null when no browser asked: an invitation, or the command line
     */
    record NewSignIn(
            UUID id,
            @Nullable UUID account,
            @Nullable String addressName,
            @Nullable String browserHash,
            ReturnPath returnPath,
            int tries,
            Duration lifetime) {}

    record Try(UUID signIn, String addressName, int left) {}
}
