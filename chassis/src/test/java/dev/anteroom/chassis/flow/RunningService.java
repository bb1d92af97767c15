package dev.anteroom.chassis.flow;

import dev.anteroom.chassis.event.OutgoingEvent;
import dev.anteroom.chassis.flow.NoteService.Note;
import dev.anteroom.chassis.outbox.Outbox;
import dev.anteroom.chassis.testing.KafkaServer;
import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.StaffTokens;
import dev.anteroom.chassis.testing.TestDatabase;
import dev.anteroom.chassis.testing.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The probe service as a whole, with its web server, on real backends. */
final class RunningService implements AutoCloseable {

    /** Names the shared one in {@code @ResourceLock}: its handler is broken and mended by tests. */
    static final String NAME = "dev.anteroom.chassis.flow.RunningService";

    private static final class Holder {
        static final RunningService SHARED =
                start(
                        "probe-service",
                        PostgresServer.shared().createDatabase(),
                        KafkaServer.shared().addresses());
    }

    private final List<String> arguments;
    private final String topic;
    private final ConfigurableApplicationContext context;

    private RunningService(List<String> arguments, String topic) {
        this.arguments = arguments;
        this.topic = topic;
        this.context = SpringApplication.run(NoteService.class, arguments.toArray(String[]::new));
    }

    static RunningService shared() {
        return Holder.SHARED;
    }

    static RunningService start(String name, TestDatabase database, String kafka) {
        String topic = "notes-" + UUID.randomUUID();
        return new RunningService(
                List.of(
                        "--spring.application.name=" + name,
                        "--probe.topic=" + topic,
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.flyway.locations=classpath:db/probe",
                        "--spring.kafka.bootstrap-servers=" + kafka,
                        "--anteroom.outbox.enabled=true",
                        "--anteroom.inbox.enabled=true",
                        "--anteroom.inbox.attempts=3",
                        "--anteroom.inbox.first-pause=50ms",
                        "--anteroom.inbox.longest-pause=200ms",
                        "--anteroom.database.background.connection-timeout=500ms",
                        "--anteroom.broadcast.enabled=true",
                        "--anteroom.staff.enabled=true",
                        "--anteroom.identity.jwks-uri=" + StaffTokens.shared().jwksUri(),
                        "--anteroom.events.compacted-topics=" + topic,
                        "--management.tracing.sampling.probability=1"),
                topic);
    }

    List<String> arguments() {
        return arguments;
    }

    String topic() {
        return topic;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Notes notes() {
        return bean(Notes.class);
    }

    void append(String key, long version, String text) {
        append(new OutgoingEvent(topic, key, NoteService.WRITTEN, version, new Note(text)));
    }

    void append(OutgoingEvent event) {
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> bean(Outbox.class).append(event));
    }

    /** What the health of this part is. */
    Status health(String part) {
        return ((HealthIndicator) bean(HealthContributorRegistry.class).getContributor(part))
                .health()
                .getStatus();
    }

    HttpResponse<String> http(String method, String path, String token)
            throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .timeout(Waiting.LIMIT)
                        .header("Accept", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
