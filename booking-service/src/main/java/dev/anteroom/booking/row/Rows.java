package dev.anteroom.booking.row;

import dev.anteroom.booking.slot.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes the kinds of columns that several tables have. */
public final class Rows {

    private Rows() {}

    /** An instant as a parameter for {@code timestamptz}. */
    public static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column), column);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column)
            throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** Places as a parameter for {@code string_to_array(…, ',')}. */
    public static String placeKeys(Collection<Place> places) {
        return places.stream().map(Place::key).sorted().collect(Collectors.joining(","));
    }

    /** Places from a column read with {@code array_to_string(…, ',')}. */
    public static Set<Place> places(ResultSet row, String column) throws SQLException {
        return Arrays.stream(row.getString(column).split(",", -1))
                .flatMap(key -> Place.ofKey(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
