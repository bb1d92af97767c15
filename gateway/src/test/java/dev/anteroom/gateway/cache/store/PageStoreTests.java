package dev.anteroom.gateway.cache.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.anteroom.gateway.cache.rule.AnswerHead;
import dev.anteroom.gateway.cache.rule.CacheKey;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class PageStoreTests {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    private final UnpooledByteBufAllocator memory = new UnpooledByteBufAllocator(true);
    private final PageMaker maker = new PageMaker(memory, 1_024);
    private final PageStore store = new PageStore(200_000, Ticker.disabledTicker());

    @AfterEach
    void everyByteIsGivenBack() {
        store.purgeAll();
        assertThat(memory.metric().usedDirectMemory()).isZero();
        assertThat(store.keys()).isZero();
    }

    @Test
    void findsWhatWasStored() {
        keep("/a", 10, "k");
        StoredPage found = Objects.requireNonNull(store.find(new CacheKey("/a")));
        assertThat(found.rendition(true).length()).isEqualTo(10);
        found.release();
    }

    @Test
    void forgetsEveryPageThatCarriesAKey() {
        keep("/a", 10, "article:1", "site");
        keep("/b", 10, "article:2", "site");
        keep("/c", 10, "other");

        assertThat(store.purge(List.of("article:1"))).isOne();
        assertThat(isKept("/a")).isFalse();
        assertThat(isKept("/b")).isTrue();
        assertThat(store.purge(List.of("site", "unknown"))).isOne();
        assertThat(isKept("/b")).isFalse();
        assertThat(isKept("/c")).isTrue();
    }

    @Test
    void refusesWhatWasFetchedBeforeAPurgeOfItsKey() {
        long noted = store.noteFetch();
        store.purge(List.of("article:1"));
        assertThat(keep(noted, "/a", 10, "article:1")).isFalse();
        assertThat(keep(noted, "/b", 10, "article:2")).isTrue();
        assertThat(keep(store.noteFetch(), "/a", 10, "article:1")).isTrue();
    }

    @Test
    void refusesWhatWasFetchedBeforeAPurgeOfEverything() {
        long noted = store.noteFetch();
        store.purgeAll();
        assertThat(keep(noted, "/a", 10, "article:1")).isFalse();
        assertThat(keep(noted, "/b", 10)).isFalse();
    }

    @Test
    void keepsAPageThatIsBeingReadThoughItIsForgotten() {
        keep("/a", 10, "k");
        StoredPage reading = Objects.requireNonNull(store.find(new CacheKey("/a")));
        store.purge(List.of("k"));
        assertThat(isKept("/a")).isFalse();
        assertThat(reading.rendition(false).body().refCnt()).isOne();
        reading.release();
        assertThat(reading.tryHold()).isFalse();
    }

    @Test
    void replacesAPageAndItsKeys() {
        keep("/a", 10, "old");
        keep("/a", 20, "new");
        assertThat(store.purge(List.of("old"))).isZero();
        assertThat(isKept("/a")).isTrue();
        assertThat(store.purge(List.of("new"))).isOne();
    }

    @Test
    void staysWithinItsBytes() {
        for (int i = 0; i < 500; i++) {
            keep("/" + i, 5_000, "page:" + i);
        }
        assertThat(store.bytes()).isBetween(100_000L, 200_000L);
        assertThat(memory.metric().usedDirectMemory()).isLessThanOrEqualTo(200_000);
        keep("/huge", 300_000, "huge");
        assertThat(isKept("/huge")).isFalse();
    }

    @Test
    void rememberingOnlySoManyPurgesCostsFetchesAndNeverAFalsePage() {
        PurgeClock clock = new PurgeClock(3);
        long noted = clock.now();
        clock.purge(List.of("a"));
        assertThat(clock.purgedSince(noted, List.of("z"))).isFalse();
        clock.purge(List.of("b"));
        clock.purge(List.of("c"));
        clock.purge(List.of("d"));
        assertThat(clock.purgedSince(noted, List.of("a"))).isTrue();
        assertThat(clock.purgedSince(noted, List.of("z"))).isTrue();
        assertThat(clock.purgedSince(clock.now(), List.of("a", "d"))).isFalse();
    }

    private boolean isKept(String path) {
        StoredPage page = store.find(new CacheKey(path));
        if (page != null) {
            page.release();
        }
        return page != null;
    }

    private void keep(String path, int length, String... keys) {
        keep(store.noteFetch(), path, length, keys);
    }

    private boolean keep(long noted, String path, int length, String... keys) {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl("public, s-maxage=60");
        headers.set("Surrogate-Key", String.join(" ", keys));
        StoredPage page =
                maker.make(
                        new Answer(
                                new CacheKey(path),
                                new AnswerHead(200, headers, false),
                                memory.directBuffer(length).writeZero(length),
                                NOW,
                                NOW));
        boolean kept = store.store(page, noted);
        page.release();
        return kept;
    }
}
