package dev.anteroom.gateway.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a program can ask for.
 *
 * @param method in capitals
 * @param path with its variables in braces
 * @param summary what it does, in a few words
 * @param staffOnly whether it wants an API key or a session
 */
record Operation(String method, String path, String summary, boolean staffOnly) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /**
     * The operations of an OpenAPI document, in its order.
     *
     * @throws IllegalArgumentException when it has no paths
     */
    static List<Operation> of(JsonNode document) {
        JsonNode paths = document.path("paths");
        if (!paths.isObject()) {
            throw new IllegalArgumentException("Not an OpenAPI document");
        }
        List<Operation> operations = new ArrayList<>();
        for (var path : paths.properties()) {
            for (var part : path.getValue().properties()) {
                if (METHODS.contains(part.getKey())) {
                    operations.add(of(part.getKey(), path.getKey(), part.getValue()));
                }
            }
        }
        return List.copyOf(operations);
    }

    private static Operation of(String method, String path, JsonNode operation) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asString(""),
                !operation.path("security").isEmpty());
    }
}
