package dev.anteroom.gateway.identity.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts.
 *
 * @param idle ends after this long without a request
 * @param longest ends after this long in any case
 */
@ConfigurationProperties("anteroom.gateway.session")
record SessionSettings(@DefaultValue("3d") Duration idle, @DefaultValue("14d") Duration longest) {

    SessionSettings {
        if (idle.compareTo(Duration.ofMinutes(5)) < 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "anteroom.gateway.session.idle must be 5 minutes or more, and longest not"
                            + " less than idle");
        }
    }
}
