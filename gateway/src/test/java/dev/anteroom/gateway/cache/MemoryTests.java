package dev.anteroom.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Pages come and go while they are being written: no byte is lost, none is freed too early. */
class MemoryTests {

    private static final int PAGES = 40;
    private static final int VISITS = 800;
    private static final int VISITORS = 8;

    /** Room for about a quarter of the pages, so that most visits evict one. */
    private static final int MOST_BYTES = 250_000;

    @Test
    void givesBackEveryByteUnderEvictionAndPurge() throws Exception {
        ResourceLeakDetector.Level before = ResourceLeakDetector.getLevel();
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        try (CachedSite site = new CachedSite(MOST_BYTES)) {
            UnpooledByteBufAllocator memory = site.parts.memory();
            for (int i = 0; i < PAGES; i++) {
                site.origin.page("/" + i, text(i), "page:" + i);
            }
            visit(site);
            assertThat(site.store.bytes()).isLessThanOrEqualTo(MOST_BYTES);

            site.store.purgeAll();
            await().until(() -> memory.metric().usedDirectMemory() == 0);
            assertThat(memory.metric().usedHeapMemory()).isZero();
        } finally {
            ResourceLeakDetector.setLevel(before);
        }
    }

    private static void visit(CachedSite site) throws Exception {
        List<Future<?>> visitors = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(VISITORS)) {
            for (int v = 0; v < VISITORS; v++) {
                Random random = new Random(v);
                visitors.add(
                        threads.submit(
                                () -> {
                                    for (int i = 0; i < VISITS / VISITORS; i++) {
                                        visitOnce(site, random);
                                    }
                                }));
            }
        }
        for (Future<?> visitor : visitors) {
            visitor.get();
        }
    }

    private static void visitOnce(CachedSite site, Random random) {
        int page = random.nextInt(PAGES);
        switch (random.nextInt(10)) {
            case 0 -> site.purge("page:" + page);
            case 1 -> assertThat(site.head("/" + page).status()).isEqualTo(200);
            case 2 ->
                    assertThat(site.get("/" + page, "Accept-Encoding: gzip").status())
                            .isEqualTo(200);
            default -> assertThat(site.bodyOf("/" + page)).isEqualTo(text(page));
        }
    }

    private static String text(int page) {
        return ("page " + page + " ").repeat(3_000);
    }
}
