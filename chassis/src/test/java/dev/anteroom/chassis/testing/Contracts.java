package dev.anteroom.chassis.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.anteroom.chassis.event.EventJson;
import dev.anteroom.chassis.event.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What two services agreed an event to be: {@code contracts/events/<type>/v<version>}. A producer's
 * test calls {@link #check}, a consumer's {@link #readAll}.
 *
 * @param folder holds {@code schema.json} and {@code examples}
 */
public record Contracts(Path folder) {

    /** The contract of this type and version. */
    public static Contracts of(EventType type) {
        return new Contracts(root().resolve(type.name()).resolve("v" + type.version()));
    }

    /** Every contract there is. */
    public static List<Contracts> all() {
        return list(root()).stream()
                .flatMap(type -> list(type).stream())
                .map(Contracts::new)
                .toList();
    }

    /**
     * What a producer writes must be what the schema allows.
     *
     * @throws AssertionError with everything that the schema refuses
     */
    public void check(Object data) {
        checkJson(new String(EventJson.write(data), StandardCharsets.UTF_8));
    }

    /**
     * What a consumer must be able to read: every example, each as it is, with unknown fields, and
     * once without each optional field.
     *
     * @return the readings, in the order of the examples' names
     * @throws AssertionError naming the first example that cannot be read
     */
    public <T> List<T> readAll(Class<T> dataType) {
        return examples().stream()
                .flatMap(example -> variants(example).map(variant -> read(variant, dataType)))
                .toList();
    }

    /** One example, by its file name without {@code .json}. */
    public <T> T example(String name, Class<T> dataType) {
        return EventJson.read(bytes(folder.resolve("examples").resolve(name + ".json")), dataType);
    }

    List<Path> examples() {
        List<Path> found = list(folder.resolve("examples"));
        if (found.isEmpty()) {
            throw new AssertionError(folder + " has no examples");
        }
        return found;
    }

    void checkJson(String json) {
        Set<ValidationMessage> refused = schema().validate(json, InputFormat.JSON);
        if (!refused.isEmpty()) {
            throw new AssertionError(folder + " refuses " + refused);
        }
    }

    Stream<ContractVariant> variants(Path example) {
        ObjectNode schema = EventJson.read(bytes(folder.resolve("schema.json")), ObjectNode.class);
        JsonNode data = EventJson.read(bytes(example), JsonNode.class);
        return ContractVariant.of(example.toString(), schema, data);
    }

    private static <T> T read(ContractVariant variant, Class<T> dataType) {
        try {
            return EventJson.read(EventJson.write(variant.data()), dataType);
        } catch (JacksonException e) {
            throw new AssertionError(variant.name() + " cannot be read as " + dataType, e);
        }
    }

    private JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        new String(bytes(folder.resolve("schema.json")), StandardCharsets.UTF_8),
                        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path events = at.resolve("contracts/events");
            if (Files.isDirectory(events)) {
                return events;
            }
        }
        throw new AssertionError("No folder contracts/events here or above");
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no contract " + folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no contract " + file, e);
        }
    }
}
