package dev.anteroom.gateway.cache.purge;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.anteroom.chassis.event.IncomingEvent;
import dev.anteroom.chassis.testing.Contracts;
import dev.anteroom.gateway.cache.store.PageStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageChangesTests {

    private final PageStore store = new PageStore(100_000, Ticker.disabledTicker());
    private final PageChanges changes = new PageChanges(store, new SimpleMeterRegistry());

    @Test
    void readsEveryExampleOfTheContract() {
        List<PageChanged> read = Contracts.of(changes.type()).readAll(PageChanged.class);
        assertThat(read).isNotEmpty().allSatisfy(event -> assertThat(event.keys()).isNotEmpty());
    }

    @Test
    void trustsItsMemoryOnlyWhileItHears() {
        assertThat(changes.isInReach()).isFalse();
        changes.caughtUp();
        assertThat(changes.isInReach()).isTrue();
        changes.lost();
        assertThat(changes.isInReach()).isFalse();
        changes.caughtUp();
        assertThat(changes.isInReach()).isTrue();
    }

    @Test
    void forgetsWhatItKeptBeforeItFirstListened() {
        long before = store.noteFetch();
        changes.caughtUp();
        long first = store.noteFetch();
        changes.lost();
        changes.caughtUp();
        assertThat(first).isGreaterThan(before);
        assertThat(store.noteFetch()).isEqualTo(first);
    }

    @Test
    void forgetsEverythingWhenAnEventNamesNothing() {
        long before = store.noteFetch();
        changes.handle(event(null));
        changes.handle(event(List.of()));
        assertThat(store.noteFetch()).isEqualTo(before + 2);
    }

    private IncomingEvent<PageChanged> event(@Nullable List<String> keys) {
        return new IncomingEvent<>(
                UUID.randomUUID(), "a", changes.type(), 1, Instant.EPOCH, new PageChanged(keys));
    }
}
