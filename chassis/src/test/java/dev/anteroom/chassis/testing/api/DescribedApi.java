package dev.anteroom.chassis.testing.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An OpenAPI document. */
record DescribedApi(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** All operations by method and path. */
    Map<String, DescribedOperation> operations() {
        Map<String, DescribedOperation> found = new TreeMap<>();
        for (var path : document.path("paths").properties()) {
            for (var part : path.getValue().properties()) {
                if (METHODS.contains(part.getKey())) {
                    String name = part.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    found.put(
                            name,
                            new DescribedOperation(this, name, path.getValue(), part.getValue()));
                }
            }
        }
        return found;
    }

    /** What is wrong with it whatever the service serves. */
    List<String> faults() {
        List<String> found = new ArrayList<>();
        if (!document.path("openapi").asString("").startsWith("3.1.")) {
            found.add("It does not say that it is OpenAPI 3.1");
        }
        for (JsonNode reference : document.findValues("$ref")) {
            if (target(reference.asString()).isMissingNode()) {
                found.add(reference.asString() + " leads nowhere");
            }
        }
        Set<String> ids = new HashSet<>();
        operations()
                .forEach(
                        (name, operation) -> {
                            JsonNode own = operation.own();
                            if (!ids.add(own.path("operationId").asString(""))) {
                                found.add(name + " has another's operationId or none");
                            }
                            if (own.path("summary").asString("").isBlank()) {
                                found.add(name + " has no summary");
                            }
                        });
        return found;
    }

    /** What a node says, there or where it points to; of a value that may be null, the value. */
    JsonNode resolve(JsonNode node) {
        if (node.has("$ref")) {
            return resolve(target(node.get("$ref").asString()));
        }
        return node.has("oneOf") ? resolve(node.get("oneOf").get(0)) : node;
    }

    private JsonNode target(String reference) {
        return document.at(reference.substring(1));
    }
}
