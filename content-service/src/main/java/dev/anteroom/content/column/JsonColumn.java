package dev.anteroom.content.column;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads records in jsonb columns; bind what is written with {@code CAST(? AS jsonb)}.
 */
public final class JsonColumn {

    // Rows written by the next version may hold more than this one knows.
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private JsonColumn() {}

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    public static <T> @Nullable T readNullable(@Nullable String json, Class<T> type) {
        return json == null ? null : read(json, type);
    }

    public static <T> List<T> readList(String json, Class<T> type) {
        return List.copyOf(JSON.readerForListOf(type).<List<T>>readValue(json));
    }
}
