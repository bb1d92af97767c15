package dev.anteroom.chassis.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hears of commits by {@code LISTEN} on a connection of its own, which no pooler may stand between.
 * While it is lost, the relay polls.
 */
final class CommitListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);

    private static final int WAIT_MILLIS = 500;
    private static final int SILENT_WAITS = 60;
    private static final int VALID_SECONDS = 2;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Address address;
    private final Runnable heard;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    CommitListener(Address address, Runnable heard) {
        this.address = address;
        this.heard = heard;
    }

    /**
     * Where PostgreSQL itself is.
     *
     * @param url JDBC URL without a pooler
     */
    record Address(String url, @Nullable String username, @Nullable String password) {}

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("outbox-listen").start(this::run);
    }

    private void run() {
        try {
            while (stop.getCount() > 0) {
                try (Connection connection =
                        DriverManager.getConnection(
                                address.url(), address.username(), address.password())) {
                    listen(connection);
                } catch (SQLException e) {
                    LOG.debug("Not woken by commits for now", e);
                    stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + TransactionalOutbox.CHANNEL);
        }
        heard.run();
        int silent = 0;
        while (stop.getCount() > 0) {
            PGNotification[] news =
                    connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
            if (news != null && news.length > 0) {
                heard.run();
                silent = 0;
            } else if (++silent % SILENT_WAITS == 0 && !connection.isValid(VALID_SECONDS)) {
                throw new SQLException("The listening connection is dead");
            }
        }
    }

    @Override
    public void stop() {
        stop.countDown();
    }

    @Override
    public boolean isRunning() {
        return thread != null && thread.isAlive();
    }
}
