package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/**
 * Whoever asks after a purge has returned never sees a version from before it, in whatever order
 * fetches, purges, refreshes and failures fall.
 */
class PurgePropertyTests {

    private static final int PAGES = 4;
    private static final int THREADS = 6;
    private static final int STEPS = 250;

    private final CachedSite site = new CachedSite();

    /** What the service would answer: raised before the purge, as a commit precedes its event. */
    private final Map<Integer, AtomicInteger> versions = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void showsNothingFromBeforeThePurge(long seed) throws Exception {
        Map<Integer, AtomicInteger> purged = new ConcurrentHashMap<>();
        for (int page = 0; page < PAGES; page++) {
            versions.put(page, new AtomicInteger());
            purged.put(page, new AtomicInteger());
            serve(page, new Random(seed * 31 + page));
        }
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int t = 0; t < THREADS; t++) {
                Random random = new Random(seed * 1_000 + t);
                all.add(
                        threads.submit(
                                () -> {
                                    for (int i = 0; i < STEPS; i++) {
                                        step(random, purged);
                                    }
                                }));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    private void step(Random random, Map<Integer, AtomicInteger> purged) {
        int page = random.nextInt(PAGES);
        AtomicInteger floor = of(purged, page);
        switch (random.nextInt(12)) {
            case 0, 1 -> {
                int changed = of(versions, page).incrementAndGet();
                site.purge("page:" + page);
                floor.accumulateAndGet(changed, Math::max);
            }
            case 2 -> site.clock.passSeconds(random.nextInt(100));
            default -> {
                int atLeast = floor.get();
                String cookie = random.nextInt(4) == 0 ? "Cookie: a=1" : "X-Request-Id: 12345678";
                String body = site.bodyOf("/" + page, cookie);
                if (body.startsWith("version ")) {
                    assertThat(Integer.parseInt(body.substring(8)))
                            .as("page %d", page)
                            .isGreaterThanOrEqualTo(atLeast);
                }
            }
        }
    }

    /** Reads the version at once and answers when it likes; sometimes fails. */
    private void serve(int page, Random random) {
        site.origin.on(
                "/" + page,
                (_, response) -> {
                    int read = of(versions, page).get();
                    int chance;
                    synchronized (random) {
                        chance = random.nextInt(20);
                    }
                    if (chance == 0) {
                        response.setStatusCode(HttpStatus.BAD_GATEWAY);
                        return response.setComplete();
                    }
                    Mono<Void> answer =
                            StubOrigin.page(response, "version " + read, "page:" + page);
                    return chance < 10
                            ? Mono.delay(Duration.ofMillis(chance)).then(answer)
                            : answer;
                });
    }

    private static AtomicInteger of(Map<Integer, AtomicInteger> numbers, int page) {
        return Objects.requireNonNull(numbers.get(page));
    }
}
