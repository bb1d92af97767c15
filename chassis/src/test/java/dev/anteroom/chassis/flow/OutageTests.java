package dev.anteroom.chassis.flow;

import static dev.anteroom.chassis.testing.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.anteroom.chassis.event.TestKafka;
import dev.anteroom.chassis.inbox.DeadLetters;
import dev.anteroom.chassis.testing.Gate;
import dev.anteroom.chassis.testing.KafkaServer;
import dev.anteroom.chassis.testing.PostgresServer;
import dev.anteroom.chassis.testing.TestDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.health.contributor.Status;

@Execution(ExecutionMode.CONCURRENT)
@Order(1) // one of the longest
class OutageTests {

    @Test
    void startsAndAnswersWithoutKafkaAndJoinsWhenItComes() throws Exception {
        try (Gate kafka = Gate.before(KafkaServer.shared().addresses());
                RunningService service =
                        RunningService.start(
                                "late-service",
                                PostgresServer.shared().createDatabase(),
                                kafka.address())) {
            assertThat(service.http("GET", "/actuator/health/readiness", "").statusCode())
                    .isEqualTo(200);
            service.append("a", 1, "written while Kafka is away");
            assertThat(service.health("inbox")).isEqualTo(Status.UNKNOWN);
            NoteFollower follower = service.bean(NoteFollower.class);
            await().until(() -> follower.told().contains("lost"));

            kafka.open();

            await().until(() -> !service.notes().of("a").isEmpty());
            await().until(() -> follower.told().contains("a 1"));
            await().until(() -> follower.told().contains("caught up"));
        }
    }

    @Test
    void aDatabaseThatIsAwayIsNeverPoison() throws Exception {
        TestDatabase database = PostgresServer.shared().createDatabase();
        URI real = URI.create(database.url().substring("jdbc:".length()));
        try (Gate postgres = Gate.before(real.getHost() + ":" + real.getPort()).open();
                RunningService service =
                        RunningService.start(
                                "patient-service",
                                new TestDatabase(
                                        "jdbc:postgresql://" + postgres.address() + real.getPath(),
                                        database.username(),
                                        database.password()),
                                KafkaServer.shared().addresses())) {
            service.append("a", 1, "before");
            await().until(() -> !service.notes().of("a").isEmpty());

            postgres.shut();
            TestKafka.send(
                    TestKafka.event(
                            service.topic(),
                            "b",
                            UUID.randomUUID(),
                            NoteService.WRITTEN,
                            1,
                            "{\"text\":\"meanwhile\"}"));
            await().until(() -> failures(service) > 6);
            assertThat(service.http("GET", "/actuator/health/readiness", "").statusCode())
                    .isEqualTo(503);
            postgres.open();

            await().ignoreExceptions().until(() -> !service.notes().of("b").isEmpty());
            assertThat(service.bean(DeadLetters.class).list()).isEmpty();
        }
    }

    private static double failures(RunningService service) {
        Counter failed =
                service.bean(MeterRegistry.class)
                        .find("anteroom.inbox.events")
                        .tag("outcome", "failed")
                        .counter();
        return failed == null ? 0 : failed.count();
    }
}
