package dev.anteroom.chassis.testing.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * An operation as it is described.
 *
 * @param name method and path
 * @param path what all operations of the path share
 * @param own the operation itself
 */
record DescribedOperation(DescribedApi api, String name, JsonNode path, JsonNode own) {

    List<String> differencesTo(ServedOperation served) {
        List<String> found = new ArrayList<>();
        if (own.has("security") != served.isForStaff()) {
            found.add(name + (served.isForStaff() ? " is for staff only" : " is for everyone"));
        }
        if (!parameterNames().equals(served.parameterNames())) {
            found.add(name + " has the parameters " + served.parameterNames());
        }
        if (own.has("requestBody") != served.body().isPresent()) {
            found.add(name + (served.body().isPresent() ? " has a body" : " has no body"));
        }
        DescribedFields fields = new DescribedFields(api, found);
        served.body()
                .ifPresent(
                        type ->
                                fields.compare(
                                        name + " body", schema(own.path("requestBody")), type));
        fields.compare(name + " answer", schema(success()), served.answer());
        return found;
    }

    private Set<String> parameterNames() {
        Set<String> names = new TreeSet<>();
        for (JsonNode level : List.of(path, own)) {
            for (JsonNode parameter : level.path("parameters")) {
                JsonNode known = api.resolve(parameter);
                names.add(known.path("in").asString() + " " + known.path("name").asString());
            }
        }
        return names;
    }

    private JsonNode success() {
        return own.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " never succeeds"))
                .getValue();
    }

    private JsonNode schema(JsonNode content) {
        return api.resolve(content.at("/content/application~1json/schema"));
    }
}
