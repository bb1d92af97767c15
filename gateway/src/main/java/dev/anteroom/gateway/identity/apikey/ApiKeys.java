package dev.anteroom.gateway.identity.apikey;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.capability.Purpose;
import dev.anteroom.chassis.staff.Role;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.gateway.identity.account.RoleColumn;
import dev.anteroom.gateway.identity.account.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All API keys. */
public class ApiKeys {

    /** What every key begins with, so that secret scanners can find a leaked one. */
    public static final String PREFIX = "ak_";

    private static final Purpose PURPOSE = new Purpose("staff.api-key");
    private static final int BEGINNING = PREFIX.length() + 4;

    private final JdbcClient jdbc;
    private final CapabilityTokens tokens;
    private final Ids ids;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, CapabilityTokens tokens, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a key. Where the account is just being disabled, the key is there in time to be revoked
     * with the others, or waits and is not made: hence the lock.
     *
     * @return the key, to be shown once, only its hash is stored; empty when the account is
     *     disabled
     */
    public Optional<String> create(UUID account, String name, Set<Role> roles) {
        String key = PREFIX + tokens.random(PURPOSE).value();
        int made =
                jdbc.sql(
                                """
                                INSERT INTO api_key (id, account_id, name, key_hash, beginning,
                                    roles, created_at)
                                SELECT :id, a.id, :name, :hash, :beginning,
                                    string_to_array(:roles, ','), :now
                                FROM staff_account a
                                WHERE a.id = :account AND a.disabled_at IS NULL
                                FOR SHARE
                                """)
                        .param("id", ids.next())
                        .param("account", account)
                        .param("name", name)
                        .param("hash", tokens.hash(PURPOSE, key))
                        .param("beginning", key.substring(0, BEGINNING))
                        .param("roles", RoleColumn.write(roles))
                        .param("now", now())
                        .update();
        return made == 1 ? Optional.of(key) : Optional.empty();
    }

    /** The keys of an account that still work, newest first. */
    public List<ApiKey> of(UUID account) {
        return jdbc.sql(
                        """
                        SELECT id, name, beginning, array_to_string(roles, ',') AS roles,
                            created_at, used_at
                        FROM api_key WHERE account_id = :account AND revoked_at IS NULL
                        ORDER BY created_at DESC, id
                        """)
                .param("account", account)
                .query(ApiKeys::key)
                .list();
    }

    /** Ends a key of this account. */
    public void revoke(UUID account, UUID key) {
        jdbc.sql(
                        """
                        UPDATE api_key SET revoked_at = :now
                        WHERE id = :id AND account_id = :account AND revoked_at IS NULL
                        """)
                .param("id", key)
                .param("account", account)
                .param("now", now())
                .update();
    }

    /** Ends every key of this account. */
    public void revokeAll(UUID account) {
        jdbc.sql(
                        """
                        UPDATE api_key SET revoked_at = :now
                        WHERE account_id = :account AND revoked_at IS NULL
                        """)
                .param("account", account)
                .param("now", now())
                .update();
    }

    /**
     * Who asks with this key. Its sign-in counts as never: what wants a recent one is not for
     * programs.
     */
    public Optional<Staff> find(String key) {
        Optional<Row> found =
                jdbc.sql(
                                """
                                SELECT k.id, k.account_id, a.person_id,
                                    array_to_string(k.roles, ',') AS roles,
                                    array_to_string(a.roles, ',') AS account_roles,
                                    coalesce(k.used_at < :now - interval '1 hour', true) AS stale
                                FROM api_key k JOIN staff_account a ON a.id = k.account_id
                                WHERE k.key_hash = :hash AND k.revoked_at IS NULL
                                    AND a.disabled_at IS NULL
                                """)
                        .param("hash", tokens.hash(PURPOSE, key))
                        .param("now", now())
                        .query(ApiKeys::row)
                        .optional();
        found.filter(Row::stale).ifPresent(row -> used(row.key()));
        return found.map(Row::staff).filter(staff -> !staff.roles().isEmpty());
    }

    private void used(UUID key) {
        jdbc.sql("UPDATE api_key SET used_at = :now WHERE id = :id")
                .param("id", key)
                .param("now", now())
                .update();
    }

    private Object now() {
        return TimeColumn.write(clock.instant());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Set<Role> roles = EnumSet.copyOf(RoleColumn.read(row.getString("roles")));
        roles.retainAll(RoleColumn.read(row.getString("account_roles")));
        return new Row(
                row.getObject("id", UUID.class),
                new Staff(
                        row.getObject("account_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        roles,
                        Instant.EPOCH),
                row.getBoolean("stale"));
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("beginning"),
                RoleColumn.read(row.getString("roles")),
                Objects.requireNonNull(TimeColumn.read(row, "created_at")),
                TimeColumn.read(row, "used_at"));
    }

    private record Row(UUID key, Staff staff, boolean stale) {}
}
