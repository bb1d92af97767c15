package dev.anteroom.chassis.database;

/**
 * A PostgreSQL schema that belongs to a capability of the chassis. A bean of this type is migrated
 * from {@code classpath:db/chassis/<name>} before anything uses the database; the history stands in
 * the schema itself, apart from the service's own.
 *
 * @param name schema and folder, a lower-case word
 */
public record CapabilitySchema(String name) {

    public CapabilitySchema {
        if (!name.matches("[a-z]+")) {
            throw new IllegalArgumentException("Not the name of a schema: " + name);
        }
    }
}
