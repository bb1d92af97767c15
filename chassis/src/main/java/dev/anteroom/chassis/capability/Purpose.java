package dev.anteroom.chassis.capability;

/**
 * The one thing that a link may do. A token made for one purpose is refused for every other.
 *
 * @param name lower-case words joined by dots, such as {@code newsletter.confirm}
 */
public record Purpose(String name) {

    public Purpose {
        if (!name.matches("[a-z-]+(\\.[a-z-]+)*")) {
            throw new IllegalArgumentException("Not a purpose: " + name);
        }
    }
}
