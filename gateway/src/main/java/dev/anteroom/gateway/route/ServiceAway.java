package dev.anteroom.gateway.route;

/**
 * No replica of a service gave an answer. Holds no cause: Spring takes a connection that a service
 * broke for one that the visitor left, and tells nobody anything.
 */
final class ServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceAway(Upstream upstream) {
        super(upstream.id() + " does not answer");
    }
}
