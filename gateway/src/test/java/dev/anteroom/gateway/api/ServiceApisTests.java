package dev.anteroom.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class ServiceApisTests {

    private static final String DOCUMENT =
            """
            {"paths": {"/api/x": {"parameters": [],
              "get": {"summary": "Reads"},
              "post": {"summary": "Writes", "security": [{"apiKey": []}]}}}}
            """;

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, Mono<String>> documents = new ConcurrentHashMap<>();
    private final ServiceApis apis =
            new ServiceApis(
                    path -> {
                        asked.incrementAndGet();
                        return documents.getOrDefault(path, Mono.just(DOCUMENT));
                    },
                    Duration.ofSeconds(2),
                    time);

    @AfterEach
    void endTime() {
        time.dispose();
    }

    @Test
    void readsWhatEachServiceTells() {
        assertThat(all()).extracting(ServiceApi::name).isEqualTo(ServiceApis.NAMES);
        assertThat(all().getFirst().operations())
                .containsExactly(
                        new Operation("GET", "/api/x", "Reads", false),
                        new Operation("POST", "/api/x", "Writes", true));
    }

    @Test
    void remembersForAMinute() {
        all();
        time.advanceTimeBy(Duration.ofSeconds(59));
        all();
        assertThat(asked).hasValue(3);

        time.advanceTimeBy(Duration.ofSeconds(2));
        all();
        assertThat(asked).hasValue(6);
    }

    @Test
    void whoIsAwayOrUnreadableIsAskedAgainSoon() {
        documents.put("/api/content/openapi.json", Mono.error(new IllegalStateException("away")));
        documents.put("/api/newsletter/openapi.json", Mono.just("<p>Not now</p>"));
        documents.put("/api/booking/openapi.json", Mono.just("[]"));
        assertThat(all()).noneMatch(ServiceApi::answers);

        documents.clear();
        assertThat(all()).noneMatch(ServiceApi::answers);
        time.advanceTimeBy(Duration.ofSeconds(6));
        assertThat(all()).allMatch(ServiceApi::answers);
    }

    @Test
    void waitsForNobodyLongerThanTwoSeconds() {
        documents.put("/api/booking/openapi.json", Mono.never());
        List<ServiceApi> found = new ArrayList<>();
        apis.all().subscribe(found::addAll);
        assertThat(found).isEmpty();
        time.advanceTimeBy(Duration.ofSeconds(3));

        assertThat(found).extracting(ServiceApi::answers).containsExactly(true, true, false);
    }

    private List<ServiceApi> all() {
        return Objects.requireNonNull(apis.all().block(Duration.ofSeconds(5)));
    }
}
