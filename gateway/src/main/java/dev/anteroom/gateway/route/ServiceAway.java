package dev.anteroom.gateway.route;

import org.jspecify.annotations.Nullable;

/** No replica of a service gave an answer. */
final class ServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceAway(Upstream upstream, @Nullable Throwable cause) {
        super(upstream.id() + " does not answer", cause);
    }
}
