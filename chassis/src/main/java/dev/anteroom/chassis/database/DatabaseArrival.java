package dev.anteroom.chassis.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Lets a service start before its database: waits until it answers, up to a limit. */
final class DatabaseArrival {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseArrival.class);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int ANSWER_SECONDS = 2;

    private final DataSource database;
    private final Duration limit;

    DatabaseArrival(DataSource database, Duration limit) {
        this.database = database;
        this.limit = limit;
    }

    void await() {
        RetryPolicy patience =
                RetryPolicy.builder()
                        .maxRetries(Math.max(0, limit.dividedBy(PAUSE)))
                        .delay(PAUSE)
                        .timeout(limit)
                        .build();
        try {
            new RetryTemplate(patience).execute(this::answers);
        } catch (RetryException e) {
            throw new DatabaseUnreachableException(limit, e.getCause());
        }
    }

    private boolean answers() throws Exception {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException | RuntimeException e) {
            LOG.info("Waiting for the database");
            throw e;
        }
    }
}
