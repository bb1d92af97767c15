package dev.anteroom.gateway.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as PostgreSQL's driver takes and gives them. */
public final class TimeColumn {

    private TimeColumn() {}

    public static OffsetDateTime write(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Null where the column is. */
    public static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
