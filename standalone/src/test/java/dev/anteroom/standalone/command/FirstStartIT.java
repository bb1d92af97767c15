package dev.anteroom.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Ctrl-C in the start that comes after a build, and is thrown away. */
@ResourceLock(Checkout.CACHES)
class FirstStartIT {

    private static final int INTERRUPTED = 130;

    @TempDir private Path folder;

    @Test
    void leavesNothingBehindWhenItsFirstStartIsInterrupted() throws IOException {
        Running first = Checkout.in(folder.resolve("fresh")).run("--data", folder + "/never-made");
        first.says("Preparing fast starts");
        await().atMost(Running.LIMIT).until(() -> thrownAway(first).isPresent());
        Path site = thrownAway(first).orElseThrow();
        List<ProcessHandle> children = first.children();
        assertThat(site).exists();
        first.interrupt();
        assertThat(first.status()).isEqualTo(INTERRUPTED);
        assertThat(first.said()).doesNotContain("does not start");
        await().atMost(Running.LIMIT)
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(site).doesNotExist();
        assertThat(folder.resolve("never-made")).doesNotExist();
    }

    /** The folder of the start that is thrown away, once a service runs on it. */
    private static Optional<Path> thrownAway(Running first) {
        return first.children().stream()
                .flatMap(child -> child.info().arguments().stream())
                .flatMap(Arrays::stream)
                .filter(word -> word.startsWith("-Dspring.config.additional-location=file:"))
                .map(word -> Path.of(word.substring(word.indexOf(':') + 1)))
                .map(file -> file.resolve("../..").normalize())
                .findFirst();
    }
}
