package dev.anteroom.chassis.mail.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the other senders that this one lives: a session's advisory lock on its id. PostgreSQL lets
 * go of it when the process dies, however it dies. When only the connection was lost it is taken
 * again; nothing is sent twice meanwhile, since others wait longer than an SMTP transaction may
 * take before they call a letter abandoned.
 */
public final class SenderLock {

    /** The advisory lock's key of a sender. */
    static final String KEY = "hashtextextended('anteroom.mail.sender ' || ?::text, 0)";

    private static final Logger log = LoggerFactory.getLogger(SenderLock.class);
    private static final int VALID_SECONDS = 2;

    private final DataSource source;
    private final UUID owner;
    private @Nullable Connection session;

    public SenderLock(DataSource source, UUID owner) {
        this.source = source;
        this.owner = owner;
    }

    /**
     * Takes the lock where it is not held.
     *
     * @return false while the database is away
     */
    public synchronized boolean keep() {
        try {
            Connection held = session;
            if (held != null && held.isValid(VALID_SECONDS)) {
                return true;
            }
            release();
            session = lock();
            return session != null;
        } catch (SQLException away) {
            log.debug("The sender's lock waits for the database", away);
            return false;
        }
    }

    private @Nullable Connection lock() throws SQLException {
        Connection fresh = source.getConnection();
        try (PreparedStatement statement =
                fresh.prepareStatement("SELECT pg_try_advisory_lock(" + KEY + ")")) {
            fresh.setAutoCommit(true);
            statement.setString(1, owner.toString());
            try (ResultSet row = statement.executeQuery()) {
                if (row.next() && row.getBoolean(1)) {
                    return fresh;
                }
            }
        } catch (SQLException e) {
            fresh.close();
            throw e;
        }
        fresh.close();
        return null;
    }

    /** Lets go; from now on others may take over. */
    public synchronized void release() {
        Connection held = session;
        session = null;
        if (held != null) {
            try (held;
                    PreparedStatement statement =
                            held.prepareStatement("SELECT pg_advisory_unlock_all()")) {
                statement.execute();
            } catch (SQLException alreadyLost) {
                log.debug("The sender's lock was lost already", alreadyLost);
            }
        }
    }
}
