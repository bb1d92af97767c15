package dev.anteroom.chassis.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes sure that topics exist and keep what they should, before they are written or read. */
public final class EventTopics {

    /** How a dead-letter topic's name ends. */
    public static final String DEAD_LETTERS = ".dead";

    private static final int ANSWER_SECONDS = 3;

    private final KafkaAdmin admin;
    private final EventSettings settings;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    EventTopics(Map<String, Object> connection, EventSettings settings) {
        Map<String, Object> impatient = new HashMap<>(connection);
        impatient.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_SECONDS * 1_000);
        impatient.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_SECONDS * 1_000);
        this.admin = new KafkaAdmin(impatient);
        this.settings = settings;
        admin.setModifyTopicConfigs(true);
        admin.setOperationTimeout(ANSWER_SECONDS);
        admin.setCloseTimeout(1);
    }

    /**
     * Creates those of the topics that are missing; does nothing for those it has seen before.
     *
     * @throws org.springframework.kafka.KafkaException when the broker is out of reach
     */
    public void ensure(Collection<String> topics) {
        NewTopic[] wanted =
                topics.stream()
                        .filter(topic -> !known.contains(topic))
                        .map(this::describe)
                        .toArray(NewTopic[]::new);
        if (wanted.length > 0) {
            admin.createOrModifyTopics(wanted);
            known.addAll(topics);
        }
    }

    private NewTopic describe(String topic) {
        TopicBuilder builder =
                TopicBuilder.name(topic)
                        .partitions(settings.partitions())
                        .replicas(settings.replicationFactor());
        if (settings.compactedTopics().contains(topic)) {
            builder.compact()
                    .config(
                            TopicConfig.DELETE_RETENTION_MS_CONFIG,
                            String.valueOf(settings.tombstoneRetention().toMillis()));
        } else if (topic.endsWith(DEAD_LETTERS)) {
            builder.config(
                    TopicConfig.RETENTION_MS_CONFIG,
                    String.valueOf(settings.deadLetterRetention().toMillis()));
        }
        return builder.build();
    }
}
