package dev.anteroom.chassis.testing.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/**
 * Compares schemas with the records that are read and written as JSON, into every depth.
 *
 * @param found collects one line for each difference
 */
record DescribedFields(DescribedApi api, List<String> found) {

    void compare(String where, JsonNode schema, ResolvableType type) {
        Class<?> raw = type.toClass();
        if (ResponseEntity.class.isAssignableFrom(raw)) {
            compare(where, schema, type.getGeneric(0));
        } else if (Collection.class.isAssignableFrom(raw)) {
            compare(where + "[]", api.resolve(schema.path("items")), type.getGeneric(0));
        } else if (raw.isRecord()) {
            compareRecord(where, schema, raw);
        } else if (raw.isEnum()) {
            compareNames(where, texts(schema.path("enum")), constants(raw));
        }
    }

    private void compareRecord(String where, JsonNode schema, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        JsonNode properties = schema.path("properties");
        compareNames(
                where,
                properties.propertyNames(),
                Arrays.stream(components).map(RecordComponent::getName).toList());
        for (RecordComponent component : components) {
            compare(
                    where + "." + component.getName(),
                    api.resolve(properties.path(component.getName())),
                    ResolvableType.forType(component.getGenericType()));
        }
    }

    private void compareNames(
            String where, Collection<String> described, Collection<String> served) {
        Set<String> missing = new TreeSet<>(served);
        missing.removeAll(described);
        Set<String> extra = new TreeSet<>(described);
        extra.removeAll(served);
        if (!missing.isEmpty() || !extra.isEmpty()) {
            found.add(where + " lacks " + missing + " and should not name " + extra);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toList());
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
