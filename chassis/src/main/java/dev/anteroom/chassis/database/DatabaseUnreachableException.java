package dev.anteroom.chassis.database;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The database did not answer while the service waited for it to start. */
public final class DatabaseUnreachableException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    DatabaseUnreachableException(Duration waited, @Nullable Throwable cause) {
        super(
                "The database does not answer after "
                        + waited.toSeconds()
                        + " s: check spring.datasource.url, username and password, and that"
                        + " PostgreSQL runs",
                cause);
    }
}
