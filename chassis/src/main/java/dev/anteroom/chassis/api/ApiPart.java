package dev.anteroom.chassis.api;

/**
 * A controller that a capability adds to every service that has it, described once for all of them.
 */
@FunctionalInterface
public interface ApiPart {

    /**
     * Name of the file {@code openapi/chassis/<name>.json} that describes it: its {@code paths} and
     * {@code components}, with <code>${anteroom.api-prefix}</code> where the service's prefix goes.
     */
    String description();
}
