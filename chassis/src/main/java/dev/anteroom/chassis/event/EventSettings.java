package dev.anteroom.chassis.event;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The topics that all services agree on; each service creates those that it writes or reads.
 *
 * @param partitions of a topic that does not exist yet, 1 or more
 * @param replicationFactor of a topic that does not exist yet
 * @param compactedTopics topics that keep the last event of each key for ever
 * @param tombstoneRetention how long a consumer may be away and still hear of a removal
 * @param deadLetterRetention how long dead letters are kept
 */
@ConfigurationProperties("anteroom.events")
record EventSettings(
        @DefaultValue("3") int partitions,
        @DefaultValue("1") short replicationFactor,
        @DefaultValue Set<String> compactedTopics,
        @DefaultValue("30d") Duration tombstoneRetention,
        @DefaultValue("90d") Duration deadLetterRetention) {

    EventSettings {
        compactedTopics = Set.copyOf(compactedTopics);
    }
}
