package dev.anteroom.gateway.route;

import java.util.Locale;

/** What stands behind the gateway. */
enum Upstream {
    CONTENT,
    NEWSLETTER,
    BOOKING,
    /** The inbox of the mail catcher; on one machine only. */
    MAIL;

    /** Its name in configuration, routes and metrics. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
