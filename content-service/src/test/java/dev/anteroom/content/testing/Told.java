package dev.anteroom.content.testing;

import dev.anteroom.chassis.testing.KafkaServer;
import dev.anteroom.content.column.JsonColumn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/** Hears everything that the service tells on Kafka. */
public final class Told implements DisposableBean {

    private static final List<String> TOPICS =
            List.of("content.articles", "content.people", "content.site", "content.pages");

    /** An event as it was heard. */
    public record Event(String topic, String type, String key, @Nullable String json) {}

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread ear;
    private volatile boolean listening = true;

    public Told() {
        Properties settings = new Properties();
        settings.putAll(
                Map.of(
                        "bootstrap.servers",
                        KafkaServer.shared().addresses(),
                        "group.id",
                        UUID.randomUUID().toString(),
                        "metadata.max.age.ms",
                        "500",
                        "auto.offset.reset",
                        "earliest"));
        consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(TOPICS);
        ear = Thread.ofPlatform().daemon().name("told").start(this::listen);
    }

    /** Everything heard so far about this key. */
    public List<Event> about(String key) {
        return events.stream().filter(event -> event.key().equals(key)).toList();
    }

    /** The types of what was heard about an article, in order. */
    public List<String> typesAbout(UUID article) {
        return about(article.toString()).stream()
                .filter(event -> event.topic().equals("content.articles"))
                .map(Event::type)
                .toList();
    }

    /** The keys that changes of this thing have purged, change by change. */
    public List<Set<String>> purgesFor(UUID changed) {
        return purgesFor(changed.toString());
    }

    /** The same for what has another key. */
    public List<Set<String>> purgesFor(String changed) {
        return about(changed).stream()
                .filter(event -> event.topic().equals("content.pages"))
                .map(event -> Set.copyOf(purged(event).keys()))
                .toList();
    }

    private record Purged(List<String> keys) {}

    private static Purged purged(Event event) {
        return JsonColumn.read(Objects.requireNonNull(event.json()), Purged.class);
    }

    /** Everything heard so far. */
    public List<Event> all() {
        return events;
    }

    private void listen() {
        while (listening) {
            for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                events.add(new Event(record.topic(), type(record), record.key(), record.value()));
            }
        }
        consumer.close();
    }

    private static String type(ConsumerRecord<String, String> record) {
        var header = record.headers().lastHeader("ce_type");
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void destroy() throws InterruptedException {
        listening = false;
        ear.join(5_000);
    }
}
