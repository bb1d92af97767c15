package dev.anteroom.chassis.event;

/**
 * What this service is called among the others: its application name without {@code -service}.
 *
 * @param value a lower-case word, such as {@code newsletter}
 */
public record ServiceName(String value) {

    private static final String ENDING = "-service";

    public ServiceName {
        value =
                value.endsWith(ENDING)
                        ? value.substring(0, value.length() - ENDING.length())
                        : value;
        if (!value.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "spring.application.name must be a lower-case word, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
