package dev.anteroom.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFoldersTests {

    @TempDir private Path cache;

    private final AtomicInteger times = new AtomicInteger();

    @Test
    void fillsOnceHoweverManyAsk() throws Exception {
        Path folder = cache.resolve("site-2");
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> asked =
                    IntStream.range(0, 8)
                            .mapToObj(i -> askers.submit(() -> whole(folder)))
                            .toList();
            for (Future<Boolean> each : asked) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void removesWhatIsOutdatedAndWhatAFailureLeft() throws IOException {
        Files.createDirectories(cache.resolve("site-1/old"));
        Path folder = cache.resolve("site-2");
        assertThatThrownBy(() -> CacheFolders.fill(folder, "site-", this::fail))
                .isInstanceOf(IOException.class);
        assertThat(folder).doesNotExist();

        assertThat(whole(folder)).isTrue();
        try (var left = Files.list(cache)) {
            assertThat(left.filter(Files::isDirectory)).containsExactly(folder);
        }
    }

    private boolean whole(Path folder) throws IOException {
        CacheFolders.fill(folder, "site-", this::write);
        return Files.exists(folder.resolve("last"));
    }

    private void write(Path folder) throws IOException {
        times.incrementAndGet();
        Files.createFile(folder.resolve("first"));
        Files.createFile(folder.resolve("last"));
    }

    private void fail(Path folder) throws IOException {
        Files.createFile(folder.resolve("first"));
        throw new IOException("no space");
    }
}
