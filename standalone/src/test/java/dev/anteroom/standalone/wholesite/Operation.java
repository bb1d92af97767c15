package dev.anteroom.standalone.wholesite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that a program can ask for, as the running services describe it.
 *
 * @param path with variables in braces
 * @param queries names of query parameters
 * @param properties what the JSON that it reads may hold, as schemas; empty where it reads none
 */
record Operation(
        String method, String path, List<String> queries, Map<String, JsonNode> properties) {

    static final String NOBODY = "01920000-0000-7000-8000-000000000000";

    private static final List<String> APIS = List.of("content", "newsletter", "booking");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation of every service. */
    static List<Operation> of(TestSite site) {
        Web web = new Web(site.url());
        return APIS.stream()
                .map(api -> web.json("/api/" + api + "/openapi.json"))
                .flatMap(
                        document ->
                                document.path("paths").properties().stream()
                                        .flatMap(path -> read(document, path)))
                .toList();
    }

    private static Stream<Operation> read(JsonNode document, Map.Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(
                        method ->
                                new Operation(
                                        method.getKey().toUpperCase(Locale.ROOT),
                                        path.getKey(),
                                        queries(method.getValue()),
                                        properties(document, method.getValue())));
    }

    private static List<String> queries(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private static Map<String, JsonNode> properties(JsonNode document, JsonNode operation) {
        String schema =
                operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asString("#/none");
        JsonNode properties = document.at(schema.substring(1)).path("properties");
        return properties.properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean readsJson() {
        return !properties.isEmpty();
    }

    /** With ids of nothing in the place of variables. */
    String address() {
        return at(NOBODY);
    }

    String at(String id) {
        return path.replaceAll("\\{[^/]*}", id);
    }

    /**
     * What it reads, with one property of another type than it may have, for each property in turn.
     *
     * @param right values of properties that only the site knows
     */
    List<String> ofWrongTypes(Map<String, String> right) {
        List<String> bodies = new ArrayList<>();
        properties.forEach(
                (name, schema) -> {
                    bodies.add(with(right, name, factory().arrayNode().add(7)));
                    if (isText(schema)) {
                        bodies.add(with(right, name, factory().objectNode().put("a", 1)));
                    }
                });
        return bodies;
    }

    /** What it reads, with characters that control machines in one text, for each in turn. */
    List<String> ofControlCharacters(Map<String, String> right) {
        return properties.entrySet().stream()
                .filter(property -> isText(property.getValue()))
                .map(
                        property ->
                                with(
                                        right,
                                        property.getKey(),
                                        factory().stringNode("a\u0000b\u001b[2J\u0008")))
                .toList();
    }

    private String with(Map<String, String> right, String name, JsonNode value) {
        return whole(right).set(name, value).toString();
    }

    /** What it reads, with nothing wrong in it. */
    ObjectNode whole(Map<String, String> right) {
        ObjectNode body = factory().objectNode();
        properties.forEach((each, schema) -> body.set(each, example(each, schema, right)));
        return body;
    }

    private static JsonNode example(String name, JsonNode schema, Map<String, String> right) {
        if (right.containsKey(name)) {
            return factory().stringNode(right.get(name));
        }
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        if (schema.path("format").asString("").equals("email")) {
            return factory().stringNode("hostile@example.com");
        }
        return isText(schema) ? factory().stringNode("text") : factory().nullNode();
    }

    private static boolean isText(JsonNode schema) {
        return Stream.concat(Stream.of(schema.path("type")), schema.path("type").valueStream())
                .anyMatch(type -> type.asString("").equals("string"));
    }

    private static JsonNodeFactory factory() {
        return JsonNodeFactory.instance;
    }
}
