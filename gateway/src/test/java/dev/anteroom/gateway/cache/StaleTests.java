package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Old pages: refreshed in the background, shown when the service fails, never after a purge. */
class StaleTests {

    private final CachedSite site = new CachedSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void refreshesAStalePageBehindTheVisitorsBack() {
        site.origin.page("/a", "old");
        site.get("/a");
        site.origin.page("/a", "new");
        site.clock.passSeconds(70);

        assertThat(site.bodyOf("/a", "Cookie: session=1")).isEqualTo("old");
        await().untilAsserted(() -> assertThat(site.bodyOf("/a")).isEqualTo("new"));
        assertThat(site.origin.timesAsked("/a")).isEqualTo(2);
        assertThat(site.origin.lastAsked().getCookies()).isEmpty();
    }

    @Test
    void asksFirstWhenThePageIsTooOldToShowMeanwhile() {
        site.origin.page("/a", "old");
        site.get("/a");
        site.origin.page("/a", "new");
        site.clock.passSeconds(200);

        assertThat(site.bodyOf("/a")).isEqualTo("new");
    }

    @Test
    void showsAStalePageWhileTheServiceFails() {
        site.origin.page("/a", "kept");
        site.get("/a");
        site.origin.fail("/a");
        site.clock.passSeconds(200);

        for (int i = 0; i < 5; i++) {
            assertThat(site.get("/a").status()).isEqualTo(200);
            assertThat(site.get("/a").header("Age")).contains("200");
        }
        // Asked once, then left in peace for a moment.
        assertThat(site.origin.timesAsked("/a")).isEqualTo(2);
        assertThat(site.count(CacheMetrics.Outcome.STALE_ON_ERROR)).isEqualTo(10);

        site.clock.passSeconds(10);
        site.origin.page("/a", "back");
        assertThat(site.bodyOf("/a")).isEqualTo("back");
    }

    @Test
    void showsAStalePageWhenTheServiceBreaksOff() {
        site.origin.page("/a", "kept");
        site.get("/a");
        site.origin.on("/a", (_, _) -> Mono.error(new IllegalStateException("broken")));
        site.clock.passSeconds(200);
        assertThat(site.bodyOf("/a")).isEqualTo("kept");
    }

    @Test
    void showsAStalePageWhenTheServiceIsSilent() {
        try (CachedSite hasty = new CachedSite(Duration.ofMillis(700))) {
            hasty.origin.page("/a", "kept");
            hasty.get("/a");
            hasty.origin.on("/a", (_, _) -> Mono.never());
            hasty.clock.passSeconds(200);
            assertThat(hasty.bodyOf("/a")).isEqualTo("kept");
        }
    }

    @Test
    void showsNoPageThatIsOlderThanItMayBe() {
        site.origin.page("/a", "kept");
        site.get("/a");
        site.origin.fail("/a");
        site.clock.passSeconds(1_000);
        assertThat(site.get("/a").status()).isEqualTo(503);
    }

    @Test
    void neverShowsAPurgedPageWhateverFails() {
        site.origin.page("/a", "withdrawn", "article:1", "site");
        site.get("/a");
        site.origin.fail("/a");

        site.purge("article:1");
        assertThat(site.get("/a").status()).isEqualTo(503);
        site.purgesHeard.set(false);
        assertThat(site.get("/a").status()).isEqualTo(503);
    }

    @Test
    void forgetsAPageThatTheServiceNoLongerHas() {
        site.origin.page("/a", "kept");
        site.get("/a");
        site.origin.status("/a", 404, "gone");
        site.clock.passSeconds(200);

        assertThat(site.get("/a").status()).isEqualTo(404);
        site.origin.fail("/a");
        assertThat(site.get("/a").status()).isEqualTo(503);
    }

    @Test
    void trustsPagesForHalfAMinuteWhilePurgesCannotBeHeard() {
        site.origin.page("/a", "old");
        site.get("/a");
        site.purgesHeard.set(false);
        site.origin.page("/a", "new");

        site.clock.passSeconds(29);
        assertThat(site.bodyOf("/a")).isEqualTo("old");
        site.clock.passSeconds(1);
        assertThat(site.bodyOf("/a")).isEqualTo("new");

        site.origin.fail("/a");
        site.clock.passSeconds(31);
        assertThat(site.bodyOf("/a")).isEqualTo("new");
    }

    @Test
    void doesNotKeepWhatWasFetchedBeforeAPurge() {
        site.origin.on(
                "/a",
                (_, response) -> {
                    site.purge("article:1");
                    return StubOrigin.page(response, "read before the change", "article:1");
                });
        site.get("/a");
        site.origin.page("/a", "changed", "article:1");
        assertThat(site.bodyOf("/a")).isEqualTo("changed");
    }
}
