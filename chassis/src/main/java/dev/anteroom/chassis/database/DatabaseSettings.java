package dev.anteroom.chassis.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service asks of its database beyond Boot's {@code spring.datasource}.
 *
 * @param startWait how long start-up waits for a database that does not answer yet
 * @param background the pool of work that no request waits for
 */
@ConfigurationProperties("anteroom.database")
record DatabaseSettings(
        @DefaultValue("60s") Duration startWait, @DefaultValue Background background) {

    /**
     * Limits of the background pool.
     *
     * @param connections most connections, 1 or more
     * @param connectionTimeout how long background work waits for one of them
     */
    record Background(
            @DefaultValue("8") int connections, @DefaultValue("10s") Duration connectionTimeout) {

        Background {
            if (connections < 1) {
                throw new IllegalArgumentException(
                        "anteroom.database.background.connections must be 1 or more");
            }
        }
    }
}
