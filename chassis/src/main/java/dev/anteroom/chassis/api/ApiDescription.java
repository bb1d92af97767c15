package dev.anteroom.chassis.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts a service's own description and those of the chassis together. */
final class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "${anteroom.api-prefix}";
    private static final String COMMON = "common";

    private ApiDescription() {}

    /**
     * The whole document in JSON.
     *
     * @param parts names of the chassis's files
     * @throws IllegalStateException when two files say different things about the same
     */
    static byte[] of(String prefix, List<String> parts) {
        ObjectNode whole = read("openapi/" + prefix + ".json", prefix);
        parts.forEach(part -> merge(whole, read(file(part), prefix)));
        merge(whole, read(file(COMMON), prefix));
        return JSON.writeValueAsBytes(whole);
    }

    private static String file(String part) {
        return "openapi/chassis/" + part + ".json";
    }

    private static ObjectNode read(String file, String prefix) {
        try {
            String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            return JSON.readValue(text.replace(PREFIX, prefix), ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no description " + file, e);
        }
    }

    private static void merge(ObjectNode whole, ObjectNode part) {
        for (var property : part.properties()) {
            JsonNode present = whole.get(property.getKey());
            if (present == null) {
                whole.set(property.getKey(), property.getValue());
            } else if (present instanceof ObjectNode known
                    && property.getValue() instanceof ObjectNode more) {
                merge(known, more);
            } else {
                throw new IllegalStateException(
                        "An openapi file describes again what another has: " + property.getKey());
            }
        }
    }
}
