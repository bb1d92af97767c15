package dev.anteroom.chassis.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the data of an event is written and read: absent instead of null, times as ISO 8601, unknown
 * fields ignored. Apart from the web's JSON, since settings of that must not change contracts.
 */
public final class EventJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private EventJson() {}

    /** The data as UTF-8 JSON. */
    public static byte[] write(Object data) {
        return MAPPER.writeValueAsBytes(data);
    }

    /**
     * A receiver's record of the data.
     *
     * @throws tools.jackson.core.JacksonException when this is not JSON, or not of that shape
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
