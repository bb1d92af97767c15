package dev.anteroom.chassis.testing;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An example of an event as a consumer may meet it.
 *
 * @param name the example's file and what was done to it
 * @param data the JSON
 */
record ContractVariant(String name, JsonNode data) {

    private static final String UNKNOWN = "fieldOfALaterVersion";

    static Stream<ContractVariant> of(String name, ObjectNode schema, JsonNode example) {
        return Stream.concat(
                Stream.of(
                        new ContractVariant(name, example),
                        new ContractVariant(name + " with unknown fields", extended(example))),
                optional(schema, example, JsonPointer.empty())
                        .map(
                                field ->
                                        new ContractVariant(
                                                name + " without " + field,
                                                without(example, field))));
    }

    /** The fields of the example that its schema does not require, at any depth. */
    private static Stream<JsonPointer> optional(JsonNode schema, JsonNode at, JsonPointer path) {
        return switch (at) {
            case ObjectNode object ->
                    object.properties().stream()
                            .flatMap(
                                    field ->
                                            optionalField(
                                                    schema,
                                                    field.getKey(),
                                                    field.getValue(),
                                                    path.appendProperty(field.getKey())));
            case ArrayNode array ->
                    IntStream.range(0, array.size())
                            .boxed()
                            .flatMap(
                                    index ->
                                            optional(
                                                    schema.path("items"),
                                                    array.path(index),
                                                    path.appendIndex(index)));
            default -> Stream.empty();
        };
    }

    private static Stream<JsonPointer> optionalField(
            JsonNode schema, String name, JsonNode value, JsonPointer path) {
        boolean required =
                schema.path("required").valueStream().anyMatch(r -> r.asString().equals(name));
        Stream<JsonPointer> inside = optional(schema.path("properties").path(name), value, path);
        return required ? inside : Stream.concat(Stream.of(path), inside);
    }

    private static JsonNode without(JsonNode example, JsonPointer field) {
        JsonNode copy = example.deepCopy();
        ((ObjectNode) copy.at(field.head())).remove(field.last().getMatchingProperty());
        return copy;
    }

    private static JsonNode extended(JsonNode example) {
        JsonNode copy = example.deepCopy();
        extend(copy);
        return copy;
    }

    private static void extend(JsonNode node) {
        node.values().forEach(ContractVariant::extend);
        if (node instanceof ObjectNode object) {
            object.putObject(UNKNOWN).putArray("deep").add(1);
        }
    }
}
