package dev.anteroom.gateway.identity.session;

import dev.anteroom.chassis.capability.CapabilityTokens;
import dev.anteroom.chassis.capability.Purpose;
import dev.anteroom.chassis.capability.RandomToken;
import dev.anteroom.chassis.staff.Staff;
import dev.anteroom.chassis.time.Ids;
import dev.anteroom.gateway.identity.account.RoleColumn;
import dev.anteroom.gateway.identity.account.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All sessions. Rows are asked on every request, so an ended one ends on every replica at once. */
public class Sessions {

    private static final Purpose PURPOSE = new Purpose("staff.session");

    /** How exactly the last request is kept: a row is written once in this time at most. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final String LIVE =
            """
            SELECT s.id, s.account_id, s.browser, s.signed_in_at, s.seen_at, a.name, a.person_id,
                array_to_string(a.roles, ',') AS roles
            FROM session s JOIN staff_account a ON a.id = s.account_id
            WHERE s.ended_at IS NULL AND s.expires_at > :now AND s.seen_at > :idle
                AND a.disabled_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final CapabilityTokens tokens;
    private final SessionSettings settings;
    private final Ids ids;
    private final Clock clock;

    Sessions(
            JdbcClient jdbc,
            CapabilityTokens tokens,
            SessionSettings settings,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a session.
     *
     * @param method how the account proved itself, a word for the record
     * @param userAgent what the browser says of itself
     * @return the token for the cookie; it is stored nowhere
     */
    public String begin(UUID account, String method, String userAgent) {
        RandomToken token = tokens.random(PURPOSE);
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        INSERT INTO session (id, account_id, token_hash, method, browser,
                            signed_in_at, seen_at, expires_at)
                        VALUES (:id, :account, :hash, :method, :browser, :now, :now, :end)
                        """)
                .param("id", ids.next())
                .param("account", account)
                .param("hash", token.hash())
                .param("method", method)
                .param("browser", BrowserName.of(userAgent))
                .param("now", TimeColumn.write(now))
                .param("end", TimeColumn.write(now.plus(settings.longest())))
                .update();
        return token.value();
    }

    /** The live session of this cookie; notes that it was seen. */
    public Optional<Session> find(String token) {
        Instant now = clock.instant();
        Optional<Session> found =
                live(now, " AND s.token_hash = :hash")
                        .param("hash", tokens.hash(PURPOSE, token))
                        .query(Sessions::session)
                        .optional();
        found.filter(session -> session.seenAt().isBefore(now.minus(SEEN_EVERY)))
                .ifPresent(session -> seen(session.id(), now));
        return found;
    }

    private JdbcClient.StatementSpec live(Instant now, String more) {
        return jdbc.sql(LIVE + more)
                .param("now", TimeColumn.write(now))
                .param("idle", TimeColumn.write(now.minus(settings.idle())));
    }

    private void seen(UUID id, Instant now) {
        jdbc.sql("UPDATE session SET seen_at = :now WHERE id = :id")
                .param("id", id)
                .param("now", TimeColumn.write(now))
                .update();
    }

    /** The live sessions of an account, last seen first. */
    public List<Session> of(UUID account) {
        return live(clock.instant(), " AND s.account_id = :account ORDER BY s.seen_at DESC, s.id")
                .param("account", account)
                .query(Sessions::session)
                .list();
    }

    /** Ends one session of the account. */
    public void end(UUID account, UUID id) {
        end(" AND id = :id", account, id);
    }

    /** Ends every session of the account but one. */
    public void endOthers(UUID account, UUID kept) {
        end(" AND id <> :id", account, kept);
    }

    /** Ends every session of the account. */
    public void endAll(UUID account) {
        end(" AND :id = :id", account, account);
    }

    private void end(String which, UUID account, UUID id) {
        jdbc.sql(
                        "UPDATE session SET ended_at = :now"
                                + " WHERE account_id = :account AND ended_at IS NULL"
                                + which)
                .param("now", TimeColumn.write(clock.instant()))
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** Forgets sessions that ended or expired before this instant. */
    public void forgetBefore(Instant instant) {
        jdbc.sql("DELETE FROM session WHERE expires_at < :then OR ended_at < :then")
                .param("then", TimeColumn.write(instant))
                .update();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        Staff staff =
                new Staff(
                        row.getObject("account_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        RoleColumn.read(row.getString("roles")),
                        Objects.requireNonNull(TimeColumn.read(row, "signed_in_at")));
        return new Session(
                row.getObject("id", UUID.class),
                staff,
                row.getString("name"),
                row.getString("browser"),
                Objects.requireNonNull(TimeColumn.read(row, "seen_at")));
    }
}
