package dev.anteroom.chassis.event;

/**
 * The logical type of an event and the version of its schema, such as {@code article.published}, 1;
 * never a class name.
 *
 * @param name lower-case words joined by dots
 * @param version 1 or more; raised only when a reader of the older schema could not read the newer
 */
public record EventType(String name, int version) {

    public EventType {
        if (!name.matches("[a-z]+(\\.[a-z]+)+")) {
            throw new IllegalArgumentException("Not an event type: " + name);
        }
        if (version < 1) {
            throw new IllegalArgumentException("Event versions start at 1: " + version);
        }
    }
}
